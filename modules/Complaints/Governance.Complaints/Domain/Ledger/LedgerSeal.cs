using System.Globalization;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.Ledger;

/// <summary>A link of a tenant's chain: it binds the entries that were written since the seal before. The key (tenant, number)
/// keeps the chain from forking.</summary>
internal sealed class LedgerSeal : Entity<Guid>, IMultiTenant, IAppendOnly
{
    private LedgerSeal()
    {
    }

    public Guid? TenantId { get; private set; }

    /// <summary>From 1, without gaps.</summary>
    public long Number { get; private set; }

    /// <summary>How many entries it binds.</summary>
    public int Count { get; private set; }

    /// <summary>How many entries lie at or below it.</summary>
    public long Total { get; private set; }

    /// <summary>UTC, whole microseconds.</summary>
    public DateTime SealedAt { get; private set; }

    public string PreviousHash { get; private set; } = "";

    /// <summary>SHA-256 over id, number, time, <see cref="PreviousHash"/>, and id and hash of each entry in the order of their ids.</summary>
    public string Hash { get; private set; } = "";

    public static LedgerSeal Over(Guid id, LedgerSeal? before, IReadOnlyList<(Guid Id, string Hash)> entries, DateTime at)
    {
        var seal = new LedgerSeal
        {
            Id = id,
            Number = (before?.Number ?? 0) + 1,
            Count = entries.Count,
            Total = (before?.Total ?? 0) + entries.Count,
            SealedAt = new DateTime(at.Ticks - (at.Ticks % TimeSpan.TicksPerMicrosecond), DateTimeKind.Utc),
            PreviousHash = before?.Hash ?? LedgerHead.Start.Hash,
        };
        seal.Hash = seal.Recompute(entries);
        return seal;
    }

    /// <summary>The hash that the seal must have over these entries.</summary>
    public string Recompute(IReadOnlyList<(Guid Id, string Hash)> entries) => LedgerHash.Of(
    [
        Id.ToString("N"), Number.ToString(CultureInfo.InvariantCulture), SealedAt.Ticks.ToString(CultureInfo.InvariantCulture), PreviousHash,
        .. entries.SelectMany(entry => new[] { entry.Id.ToString("N"), entry.Hash }),
    ]);

    public LedgerHead ToHead() => new(Number, Hash);
}
