namespace Governance.Complaints.Application.Mediation;

/// <summary>The lists of mediation sessions.</summary>
internal enum MediationList
{
    /// <summary>待安排: called by the program, the longest waiting first.</summary>
    Waiting,

    /// <summary>已安排: the next one first.</summary>
    Planned,

    /// <summary>已开完, the last one first.</summary>
    Concluded,

    /// <summary>已取消, the last one first.</summary>
    Cancelled,
}
