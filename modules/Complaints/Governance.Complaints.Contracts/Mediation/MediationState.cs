namespace Governance.Complaints.Contracts;

/// <summary>Where a mediation session (疑难调处) stands. The names are stored; they are never renamed.</summary>
public enum MediationState
{
    /// <summary>待安排: the tenant's rule has called it, and a leader sets day, place and whom.</summary>
    Waiting,

    /// <summary>已安排.</summary>
    Planned,

    /// <summary>已开完.</summary>
    Concluded,

    /// <summary>已取消.</summary>
    Cancelled,
}
