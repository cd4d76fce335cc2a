using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Domain;

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

    /// <summary>UTC.</summary>
    public DateTime SealedAt { get; private set; }

    public string PreviousHash { get; private set; } = "";

    /// <summary>SHA-256 over <see cref="PreviousHash"/>, number, and id and hash of each entry in the order of their ids.</summary>
    public string Hash { get; private set; } = "";

    public static LedgerSeal Over(Guid id, LedgerSeal? before, IReadOnlyList<(Guid Id, string Hash)> entries, DateTime at)
    {
        var number = (before?.Number ?? 0) + 1;
        var previous = before?.Hash ?? LedgerHead.Start.Hash;
        return new LedgerSeal
        {
            Id = id,
            Number = number,
            Count = entries.Count,
            Total = (before?.Total ?? 0) + entries.Count,
            SealedAt = at,
            PreviousHash = previous,
            Hash = HashOf(previous, number, entries),
        };
    }

    public static string HashOf(string previous, long number, IReadOnlyList<(Guid Id, string Hash)> entries) => LedgerHash.Of(
        [previous, number.ToString(System.Globalization.CultureInfo.InvariantCulture), .. entries.SelectMany(entry => new[] { entry.Id.ToString("N"), entry.Hash })]);

    public LedgerHead ToHead() => new(Number, Hash);
}
