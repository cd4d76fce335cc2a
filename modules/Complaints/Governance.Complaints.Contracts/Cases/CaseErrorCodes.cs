namespace Governance.Complaints.Contracts;

/// <summary>The stable codes of the rules of a case's course that can say no.</summary>
public static class CaseErrorCodes
{
    /// <summary>A text must be given.</summary>
    public const string TextRequired = "Complaints:TextRequired";

    /// <summary>A text is longer than its place.</summary>
    public const string TextTooLong = "Complaints:TextTooLong";

    /// <summary>The case stands where this cannot be done.</summary>
    public const string NotInThisState = "Complaints:NotInThisState";

    /// <summary>Somebody else has changed the case since the page was shown.</summary>
    public const string ChangedMeanwhile = "Complaints:ChangedMeanwhile";

    /// <summary>The tenant's rule does not allow to end a case at the window.</summary>
    public const string OnTheSpotNotAllowed = "Complaints:OnTheSpotNotAllowed";

    /// <summary>A case that is not ours is handed to a named body.</summary>
    public const string BodyMissing = "Complaints:BodyMissing";

    /// <summary>A work order needs a department that leads.</summary>
    public const string LeadMissing = "Complaints:LeadMissing";

    /// <summary>A department leads already; it returns the matter before another leads.</summary>
    public const string LeadAtWork = "Complaints:LeadAtWork";

    /// <summary>A department is named twice.</summary>
    public const string DepartmentTwice = "Complaints:DepartmentTwice";

    /// <summary>The tenant has no such department.</summary>
    public const string DepartmentUnknown = "Complaints:DepartmentUnknown";

    /// <summary>More departments than one case can have.</summary>
    public const string TooManyDepartments = "Complaints:TooManyDepartments";

    /// <summary>The case has no such work order.</summary>
    public const string WorkOrderUnknown = "Complaints:WorkOrderUnknown";

    /// <summary>The work order belongs to another department.</summary>
    public const string NotYourWorkOrder = "Complaints:NotYourWorkOrder";

    /// <summary>The work order has been returned or ended.</summary>
    public const string WorkOrderEnded = "Complaints:WorkOrderEnded";

    /// <summary>Departments are still at work.</summary>
    public const string WorkOrdersOpen = "Complaints:WorkOrdersOpen";

    /// <summary>The days in which a work order can be returned are over.</summary>
    public const string ReturnTooLate = "Complaints:ReturnTooLate";

    /// <summary>Assigned again after so many returns, a matter cannot be returned any more.</summary>
    public const string AssignedForGood = "Complaints:AssignedForGood";

    /// <summary>The clock stands still already.</summary>
    public const string AlreadyPaused = "Complaints:AlreadyPaused";

    /// <summary>The clock does not stand still for this.</summary>
    public const string NotPaused = "Complaints:NotPaused";

    /// <summary>The tenant's rule knows no pause for a public notice.</summary>
    public const string PublicNoticeNotAllowed = "Complaints:PublicNoticeNotAllowed";

    /// <summary>A public-notice period has a last day after its first, and lasts at most a year.</summary>
    public const string PublicNoticeDays = "Complaints:PublicNoticeDays";

    /// <summary>The clock is stopped before its due time; a pause does not heal what is late.</summary>
    public const string PauseTooLate = "Complaints:PauseTooLate";

    /// <summary>More time must be asked for and given before the due time.</summary>
    public const string ExtensionTooLate = "Complaints:ExtensionTooLate";

    /// <summary>More working days than the tenant's rule gives.</summary>
    public const string ExtensionTooLong = "Complaints:ExtensionTooLong";

    /// <summary>More time was asked for already and not decided yet.</summary>
    public const string ExtensionPending = "Complaints:ExtensionPending";

    /// <summary>More time was given once already.</summary>
    public const string ExtendedOnce = "Complaints:ExtendedOnce";

    /// <summary>Nobody has asked for more time.</summary>
    public const string NoExtensionAsked = "Complaints:NoExtensionAsked";

    /// <summary>There is no further step to escalate to.</summary>
    public const string EscalatedToTheTop = "Complaints:EscalatedToTheTop";

    /// <summary>The tenant does not answer by this channel.</summary>
    public const string AnswerChannelUnknown = "Complaints:AnswerChannelUnknown";

    /// <summary>A level is a number from 1 (very dissatisfied) to 5 (very satisfied).</summary>
    public const string LevelOutOfRange = "Complaints:LevelOutOfRange";

    /// <summary>The answer was rated already.</summary>
    public const string AlreadyRated = "Complaints:AlreadyRated";

    /// <summary>A case is redone as often as the tenant's rule says and no more.</summary>
    public const string ReopenedTooOften = "Complaints:ReopenedTooOften";

    /// <summary>A redo must be asked for within the tenant's working days after the answer.</summary>
    public const string ReopenTooLate = "Complaints:ReopenTooLate";

    /// <summary>A case cannot be linked to itself.</summary>
    public const string LinkedToItself = "Complaints:LinkedToItself";

    /// <summary>The two cases are linked already.</summary>
    public const string LinkedTwice = "Complaints:LinkedTwice";

    /// <summary>There is no supervision order to lift, or one is open for the same cause.</summary>
    public const string SupervisionOpen = "Complaints:SupervisionOpen";
}
