namespace Governance.Complaints.Contracts;

/// <summary>The stable codes of the rules about service tracking cards (一跟到底).</summary>
public static class TrackingCardErrorCodes
{
    /// <summary>More papers than fit on a card.</summary>
    public const string TooManyPapers = "Complaints:CardTooManyPapers";

    /// <summary>A paper stands on a card once.</summary>
    public const string PaperTwice = "Complaints:CardPaperTwice";

    /// <summary>The card has no such paper.</summary>
    public const string PaperUnknown = "Complaints:CardPaperUnknown";

    /// <summary>The paper has been brought or waived already.</summary>
    public const string PaperSettled = "Complaints:CardPaperSettled";

    /// <summary>The paper stands on the card and is missing: that the citizen was told.</summary>
    public const string PaperWasTold = "Complaints:CardPaperWasTold";

    /// <summary>A card says where to go next: to one window, or to one other body.</summary>
    public const string NextMissing = "Complaints:CardNextMissing";

    /// <summary>Nobody was named who told the citizen.</summary>
    public const string ToldByMissing = "Complaints:CardToldByMissing";

    /// <summary>The telephone on a card is an office's, not somebody's own.</summary>
    public const string PhoneNotOfAnOffice = "Complaints:CardPhoneNotOfAnOffice";

    /// <summary>A card holds nothing of who the citizen is.</summary>
    public const string PersonalData = "Complaints:CardPersonalData";

    /// <summary>A card is valid from today for a year at most.</summary>
    public const string ValidUntilOutOfRange = "Complaints:CardValidUntilOutOfRange";

    /// <summary>The card is not valid any more.</summary>
    public const string Expired = "Complaints:CardExpired";

    /// <summary>The matter of the card is done.</summary>
    public const string Ended = "Complaints:CardEnded";

    /// <summary>The card belongs to another window.</summary>
    public const string BelongsElsewhere = "Complaints:CardBelongsElsewhere";

    /// <summary>A new version of a card changes something.</summary>
    public const string NothingChanges = "Complaints:CardNothingChanges";

    /// <summary>Somebody else has changed the card meanwhile.</summary>
    public const string ChangedMeanwhile = "Complaints:CardChangedMeanwhile";

    /// <summary>The key was changed meanwhile by somebody else.</summary>
    public const string KeyChangedMeanwhile = "Complaints:CardKeyChangedMeanwhile";
}
