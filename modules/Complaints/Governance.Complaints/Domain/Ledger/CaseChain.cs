using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Ledger;

/// <summary>A case and its entries, to be reckoned again.</summary>
/// <param name="Number">The number of the case.</param>
/// <param name="Head">Where the case says that its ledger ends.</param>
/// <param name="Facts">What the case says of itself.</param>
/// <param name="Entries">Its entries in the order of their numbers.</param>
internal sealed record CaseChain(string Number, LedgerHead Head, CaseFacts Facts, IReadOnlyList<LedgerEntry> Entries)
{
    /// <summary>What does not fit first, or <c>null</c>.</summary>
    public LedgerFlaw? FirstFlaw()
    {
        var before = LedgerHead.Start;
        foreach (var entry in Entries)
        {
            if (entry.Recompute() != entry.Hash)
            {
                return Flaw(LedgerFlawKind.EntryAltered, entry);
            }

            if (entry.Number != before.Number + 1)
            {
                return new LedgerFlaw(LedgerFlawKind.EntryMissing, null, Number, before.Number + 1);
            }

            if (entry.PreviousHash != before.Hash)
            {
                return Flaw(LedgerFlawKind.EntryUnchained, entry);
            }

            before = new LedgerHead(entry.Number, entry.Hash);
        }

        if (before != Head)
        {
            return new LedgerFlaw(LedgerFlawKind.CaseEndsElsewhere, null, Number, Math.Max(Head.Number, before.Number));
        }

        return CaseFacts.Of(Entries) == Facts ? null : new LedgerFlaw(LedgerFlawKind.CaseAltered, null, Number, Head.Number);
    }

    private LedgerFlaw Flaw(LedgerFlawKind kind, LedgerEntry entry) => new(kind, entry.SealNumber, Number, entry.Number);
}
