namespace Governance.Complaints.Domain.Tally;

/// <summary>What stretch of time is counted.</summary>
internal enum TallySpan
{
    Day,
    Month,
    Altogether,
}
