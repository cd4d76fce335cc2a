namespace Governance.Complaints.Contracts;

/// <summary>The stable codes of the rules about outcomes for staff (责任处理) that can say no.</summary>
public static class StaffOutcomeErrorCodes
{
    /// <summary>Nothing is decided for staff before the case was answered.</summary>
    public const string CaseNotSettled = "Complaints:OutcomeCaseNotSettled";

    /// <summary>The tenant knows no such sanction (rule <c>complaints.sanctions</c>).</summary>
    public const string KindUnknown = "Complaints:OutcomeKindUnknown";

    /// <summary>Whom it is about is not named.</summary>
    public const string PersonMissing = "Complaints:OutcomePersonMissing";

    /// <summary>A change of the house is of nobody in it.</summary>
    public const string IsOfNobody = "Complaints:OutcomeIsOfNobody";

    /// <summary>Nobody is disciplined unheard.</summary>
    public const string PersonNotHeard = "Complaints:OutcomePersonNotHeard";

    /// <summary>Nobody decides on what is about himself.</summary>
    public const string OwnOutcome = "Complaints:OutcomeIsOnesOwn";

    /// <summary>This is not done to an outcome that stands there.</summary>
    public const string NotInThisState = "Complaints:OutcomeNotInThisState";

    /// <summary>An outcome is decided for a day from the registration of the case until today.</summary>
    public const string DayOutOfRange = "Complaints:OutcomeDayOutOfRange";
}
