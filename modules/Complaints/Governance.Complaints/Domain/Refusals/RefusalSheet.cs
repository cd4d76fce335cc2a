using Governance.Complaints.Domain.Cases;

namespace Governance.Complaints.Domain.Refusals;

/// <summary>What a refusal is reported with; all of it has been looked up.</summary>
internal sealed record RefusalSheet
{
    public required Guid? TenantId { get; init; }

    public required Guid HallId { get; init; }

    public required string HallCode { get; init; }

    public required string Number { get; init; }

    public required Subject About { get; init; }

    /// <summary>What the citizen asked for.</summary>
    public string? Asked { get; init; }

    public string? Basis { get; init; }

    public string? Reason { get; init; }

    /// <summary>What he can do instead.</summary>
    public string? Alternative { get; init; }

    public required IReadOnlyList<RefusalPaper> Papers { get; init; }

    public bool Simulated { get; init; }
}
