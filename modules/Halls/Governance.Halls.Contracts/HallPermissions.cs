namespace Governance.Halls.Contracts;

/// <summary>The permissions of the module.</summary>
public static class HallPermissions
{
    /// <summary>See the tenant's halls, their book, roster and devices, and the evidence.</summary>
    public const string View = "Halls.View";

    /// <summary>Add and change halls.</summary>
    public const string Manage = "Halls.Manage";

    /// <summary>Declare a mechanism, document it, withdraw evidence.</summary>
    public const string Document = "Halls.Evidence.Document";

    /// <summary>Record what was seen at an inspection. Not for those who run the hall.</summary>
    public const string Inspect = "Halls.Evidence.Inspect";

    /// <summary>Keep the hall book: departments, windows, staff, items, notices, opening hours; import and export it.</summary>
    public const string Book = "Halls.Book.Manage";

    /// <summary>Plan the duty roster: leaders, leave, cover, remarks.</summary>
    public const string PlanDuty = "Halls.Duty.Plan";

    /// <summary>Take one's turn on the duty roster: ask for a swap, consent to one, subscribe to the own days.</summary>
    public const string TakeDuty = "Halls.Duty.Take";

    /// <summary>Record at the hall who checks in and out.</summary>
    public const string Attend = "Halls.Duty.Attend";

    /// <summary>Register rating devices, hand out, rotate and revoke their keys.</summary>
    public const string Devices = "Halls.Devices.Manage";
}
