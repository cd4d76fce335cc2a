namespace Governance.Complaints.Contracts;

/// <summary>Where a tracking card stands.</summary>
public enum TrackingCardState
{
    /// <summary>The citizen comes again.</summary>
    Open,

    /// <summary>办成: a later visit succeeded.</summary>
    Done,
}
