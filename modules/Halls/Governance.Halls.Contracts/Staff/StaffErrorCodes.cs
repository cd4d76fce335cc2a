namespace Governance.Halls.Contracts;

/// <summary>The stable codes of the rules about the hall's staff.</summary>
public static class StaffErrorCodes
{
    /// <summary>Somebody has a name.</summary>
    public const string NameMissing = "Halls:StaffNameMissing";

    /// <summary>Somebody has a work number.</summary>
    public const string WorkNumberMissing = "Halls:StaffWorkNumberMissing";

    /// <summary>Somebody else of the tenant has the work number.</summary>
    public const string WorkNumberTaken = "Halls:StaffWorkNumberTaken";

    /// <summary>The tenant has no such hall, or none was named.</summary>
    public const string HallUnknown = "Halls:StaffHallUnknown";

    /// <summary>The tenant has no such window.</summary>
    public const string WindowUnknown = "Halls:StaffWindowUnknown";

    /// <summary>Nobody can be sent to a window that is not open.</summary>
    public const string WindowNotOpen = "Halls:StaffWindowNotOpen";

    /// <summary>Whoever stands at a window works in its hall.</summary>
    public const string WindowOfAnotherHall = "Halls:StaffWindowOfAnotherHall";

    /// <summary>The tenant has no such department.</summary>
    public const string DepartmentUnknown = "Halls:StaffDepartmentUnknown";

    /// <summary>The tenant has no account of that user name.</summary>
    public const string AccountUnknown = "Halls:StaffAccountUnknown";

    /// <summary>The account belongs to somebody else of the hall book.</summary>
    public const string AccountTaken = "Halls:StaffAccountTaken";

    /// <summary>A photo is a JPEG, PNG or WebP picture.</summary>
    public const string PhotoNotAPicture = "Halls:StaffPhotoNotAPicture";
}
