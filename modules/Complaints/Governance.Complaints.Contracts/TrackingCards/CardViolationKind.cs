namespace Governance.Complaints.Contracts;

/// <summary>In what way a window did not keep to a tracking card.</summary>
public enum CardViolationKind
{
    /// <summary>A paper was asked for that was not on the card.</summary>
    NotOnTheCard,

    /// <summary>A paper was asked for again that had been brought or waived.</summary>
    AskedAgain,
}
