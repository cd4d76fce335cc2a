namespace Governance.Halls.Contracts;

/// <summary>The stable codes of the hall book's rules that can say no.</summary>
public static class HallBookErrorCodes
{
    /// <summary>What began on a day cannot end before it.</summary>
    public const string EndsBeforeItBegins = "Halls:EndsBeforeItBegins";

    /// <summary>A change cannot hold from a day before the last one.</summary>
    public const string ChangeBeforeTheLast = "Halls:ChangeBeforeTheLast";

    /// <summary>A window is for something: one kind at least.</summary>
    public const string WindowKindMissing = "Halls:WindowKindMissing";

    /// <summary>Another department of the tenant has the code, another window of the hall the number, another person the work
    /// number, or another item the code.</summary>
    public const string NumberTaken = "Halls:NumberTaken";

    /// <summary>Something cannot begin on the day of its last change or after it.</summary>
    public const string BeginsAfterItChanged = "Halls:BeginsAfterItChanged";

    /// <summary>The tenant has no such department.</summary>
    public const string DepartmentUnknown = "Halls:DepartmentUnknown";

    /// <summary>The hall has no such window.</summary>
    public const string WindowUnknown = "Halls:WindowUnknown";

    /// <summary>A photo is a JPEG, PNG or WebP picture.</summary>
    public const string PhotoTypeUnknown = "Halls:PhotoTypeUnknown";

    /// <summary>The same notice or photo shows the mechanism already.</summary>
    public const string AlreadyEvidence = "Halls:AlreadyEvidence";

    /// <summary>A notice that is not shown yet and a window that is not open yet are no evidence.</summary>
    public const string NotYetEvidence = "Halls:NotYetEvidence";
}
