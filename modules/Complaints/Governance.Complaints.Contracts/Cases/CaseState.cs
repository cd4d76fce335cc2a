namespace Governance.Complaints.Contracts;

/// <summary>Where a case stands.</summary>
public enum CaseState
{
    /// <summary>已登记: nobody has looked at it yet.</summary>
    Registered,

    /// <summary>已受理: the hall has it in hand.</summary>
    Accepted,

    /// <summary>已交办: departments have work orders.</summary>
    Assigned,

    /// <summary>已有意见: an opinion is formed, the citizen has not been answered.</summary>
    OpinionFormed,

    /// <summary>已答复.</summary>
    Answered,

    /// <summary>已办结.</summary>
    Closed,

    /// <summary>已归档.</summary>
    Archived,
}
