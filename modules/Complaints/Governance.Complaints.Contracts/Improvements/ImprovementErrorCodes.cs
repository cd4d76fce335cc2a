namespace Governance.Complaints.Contracts;

/// <summary>The stable codes of the rules about changes that cases lead to (以案促改) that can say no.</summary>
public static class ImprovementErrorCodes
{
    /// <summary>Only a closed case leads to a change.</summary>
    public const string CaseNotClosed = "Complaints:ImprovementCaseNotClosed";

    /// <summary>The case does not have this cause.</summary>
    public const string CauseNotOfTheCase = "Complaints:ImprovementCauseNotOfTheCase";

    /// <summary>The case names no service item.</summary>
    public const string CaseHasNoItem = "Complaints:ImprovementCaseHasNoItem";

    /// <summary>Exactly one department or one person owns a change.</summary>
    public const string OwnerNotOne = "Complaints:ImprovementOwnerNotOne";

    /// <summary>A change is due from today, within two years.</summary>
    public const string DueOutOfRange = "Complaints:ImprovementDueOutOfRange";

    /// <summary>A change comes into force from the day on which it was proposed, within a year.</summary>
    public const string ForceOutOfRange = "Complaints:ImprovementForceOutOfRange";

    /// <summary>What is not in force yet is not checked.</summary>
    public const string NotYetInForce = "Complaints:ImprovementNotYetInForce";

    /// <summary>This is not done to a change that stands there.</summary>
    public const string NotInThisState = "Complaints:ImprovementNotInThisState";

    /// <summary>The owner or a leader puts a change into force.</summary>
    public const string NotTheOwner = "Complaints:ImprovementNotTheOwner";

    /// <summary>The case is of another hall, cause or service item.</summary>
    public const string CaseIsOfAnother = "Complaints:ImprovementCaseIsOfAnother";

    /// <summary>The case stands behind the change already.</summary>
    public const string LinkedTwice = "Complaints:ImprovementLinkedTwice";

    /// <summary>More cases than can stand behind one change.</summary>
    public const string TooManyCases = "Complaints:ImprovementTooManyCases";
}
