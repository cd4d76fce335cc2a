namespace Governance.Halls.Contracts;

/// <summary>The stable codes of the rules about who came to the duty roster's days, and when.</summary>
public static class AttendanceErrorCodes
{
    /// <summary>The work number belongs to nobody who takes turns on the roster of this hall.</summary>
    public const string NotALeader = "Halls:NotALeader";

    /// <summary>Coming and leaving are recorded on the day itself, not before and not afterwards.</summary>
    public const string NotToday = "Halls:NotToday";

    /// <summary>The roster names nobody for today.</summary>
    public const string NoDutyToday = "Halls:NoDutyToday";

    /// <summary>Nobody leaves who has not come.</summary>
    public const string NotCheckedIn = "Halls:NotCheckedIn";

    /// <summary>A leader records himself; for others the hall's manager or a clerk does.</summary>
    public const string NotYourself = "Halls:NotYourself";

    /// <summary>The account belongs to nobody in the hall book.</summary>
    public const string NotInTheBook = "Halls:NotInTheBook";
}
