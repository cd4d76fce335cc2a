namespace Governance.Complaints.Pages.Mediation;

/// <summary>What was agreed.</summary>
internal sealed class ConcludeInput : SessionInput
{
    public string? Conclusion { get; set; }

    public Guid? Lead { get; set; }

    public List<CommitmentRow> Commitments { get; set; } = [];
}

/// <summary>What a department promises; an empty row is none.</summary>
internal sealed class CommitmentRow
{
    public Guid? Department { get; set; }

    public string? What { get; set; }

    public int? Days { get; set; }

    public bool IsEmpty => Department is null && string.IsNullOrWhiteSpace(What) && Days is null;
}
