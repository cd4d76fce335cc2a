namespace Governance.Complaints.Contracts;

/// <summary>The stable codes of the rules about reported refusals that can say no.</summary>
public static class RefusalErrorCodes
{
    /// <summary>A refusal needs its legal basis or its reason.</summary>
    public const string GroundMissing = "Complaints:RefusalGroundMissing";

    /// <summary>The tenant's windows may not leave it at these words.</summary>
    public const string WordsForbidden = "Complaints:RefusalWordsForbidden";

    /// <summary>A refusal is of a service item or at a window.</summary>
    public const string PlaceMissing = "Complaints:RefusalPlaceMissing";

    /// <summary>Exactly one of the three papers is handed out.</summary>
    public const string PaperNotOne = "Complaints:RefusalPaperNotOne";

    /// <summary>The tenant's windows do not hand out this paper.</summary>
    public const string PaperUnknown = "Complaints:RefusalPaperUnknown";

    /// <summary>Who says what is missing offers a way to go on all the same.</summary>
    public const string OfferMissing = "Complaints:RefusalOfferMissing";

    /// <summary>The tenant's windows do not offer this (rule <c>noVeto.offers</c>).</summary>
    public const string OfferUnknown = "Complaints:RefusalOfferUnknown";

    /// <summary>A written answer is promised within the days that a case may take.</summary>
    public const string ReplyDaysOutOfRange = "Complaints:RefusalReplyDaysOutOfRange";

    /// <summary>Whoever reported a refusal does not decide on it.</summary>
    public const string OwnRefusal = "Complaints:RefusalIsOnesOwn";

    /// <summary>A refusal is decided once.</summary>
    public const string AlreadyDecided = "Complaints:RefusalAlreadyDecided";

    /// <summary>No answer in writing was promised.</summary>
    public const string NothingPromised = "Complaints:RefusalNothingPromised";

    /// <summary>The promised answer was given, or the case answers instead.</summary>
    public const string AlreadyReplied = "Complaints:RefusalAlreadyReplied";

    /// <summary>Only whoever could not get something done was refused.</summary>
    public const string CaseIsNoRefusal = "Complaints:RefusalCaseIsNone";

    /// <summary>The case names neither item nor window, so that nobody knows what was refused.</summary>
    public const string CaseNamesNoPlace = "Complaints:RefusalCaseNamesNoPlace";

    /// <summary>The refusal was reported on that day.</summary>
    public const string WasReported = "Complaints:RefusalWasReported";

    /// <summary>The case is not noted as an unreported refusal, or that was taken back.</summary>
    public const string NotNoted = "Complaints:RefusalNotNoted";
}
