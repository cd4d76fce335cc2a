using Governance.Kernel.Domain;

namespace Governance.Reporting.Data;

/// <summary>The head of a tenant's ledger as it was told once. Kept for ever: what lies at or below it cannot be cut off unnoticed.</summary>
internal sealed class LedgerHeadRow : IAppendOnly
{
    public Guid TenantId { get; init; }

    /// <summary>The number of the seal.</summary>
    public long Number { get; init; }

    public string Hash { get; init; } = "";

    /// <summary>How many entries lie at or below it.</summary>
    public long Entries { get; init; }

    /// <summary>UTC.</summary>
    public DateTime SealedAt { get; init; }

    /// <summary>When the province was told, UTC.</summary>
    public DateTime ToldAt { get; init; }
}
