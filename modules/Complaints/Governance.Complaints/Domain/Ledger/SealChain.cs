using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Ledger;

/// <summary>Goes along a tenant's chain of seals and stops at the first that does not fit.</summary>
internal sealed class SealChain
{
    public LedgerHead Head { get; private set; } = LedgerHead.Start;

    /// <summary>How many entries lie at or below the head.</summary>
    public long Total { get; private set; }

    public LedgerFlaw? Flaw { get; private set; }

    /// <summary>The next seal, and id and hash of each entry that names it, in the order of their ids.</summary>
    public void Add(LedgerSeal seal, IReadOnlyList<(Guid Id, string Hash)> entries)
    {
        if (seal.Number != Head.Number + 1)
        {
            Flaw ??= new LedgerFlaw(LedgerFlawKind.SealMissing, Head.Number + 1, null, null);
        }

        Total += entries.Count;
        if (seal.PreviousHash != Head.Hash || seal.Count != entries.Count || seal.Total != Total || seal.Recompute(entries) != seal.Hash)
        {
            Flaw ??= new LedgerFlaw(LedgerFlawKind.SealAltered, seal.Number, null, null);
        }

        Head = seal.ToHead();
    }

    /// <summary>A head that was witnessed at the seal that was added last.</summary>
    public void Compare(WitnessedHead witnessed)
    {
        if ((witnessed.Number, witnessed.Hash, witnessed.Entries) != (Head.Number, Head.Hash, Total))
        {
            Flaw ??= new LedgerFlaw(LedgerFlawKind.WitnessContradicts, witnessed.Number, null, null);
        }
    }
}
