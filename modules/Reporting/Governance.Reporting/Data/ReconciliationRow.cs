namespace Governance.Reporting.Data;

/// <summary>One comparison of the read models with their owners.</summary>
internal sealed class ReconciliationRow
{
    public Guid Id { get; set; }

    public DateTime StartedAt { get; set; }

    public DateTime FinishedAt { get; set; }

    public int Halls { get; set; }

    public int EvidenceSets { get; set; }

    public int Standings { get; set; }

    /// <summary>How many differed; all of them have been set right.</summary>
    public int Differences { get; set; }

    /// <summary>The first of them, as JSON.</summary>
    public string Details { get; set; } = "[]";
}
