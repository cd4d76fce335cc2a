using CsCheck;
using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Ledger;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Complaints.Ledger;

/// <summary>A chain of seals over any entries holds, and whatever is changed in it is found.</summary>
public sealed class SealChainTests
{
    private static readonly DateTime At = new(2026, 11, 23, 1, 0, 0, DateTimeKind.Utc);

    private static readonly Gen<(Guid Id, string Hash)> Entry = Gen.Select(Gen.Guid, Gen.Char['a', 'f'].Array[64], (id, hash) => (id, new string(hash)));

    private static readonly Gen<(Guid Id, string Hash)[][]> Batches = Entry.Array[1, 5].Array[2, 6];

    [Fact]
    public void An_untouched_chain_holds_and_every_head_is_its_own_witness() => Batches.Sample(batches =>
    {
        var seals = Seal(batches);
        var chain = new SealChain();
        for (var i = 0; i < seals.Count; i++)
        {
            chain.Add(seals[i], batches[i]);
            chain.Compare(new WitnessedHead(i + 1, seals[i].Hash, batches[..(i + 1)].Sum(b => b.Length)));
        }

        chain.Flaw.ShouldBeNull();
        chain.Head.ShouldBe(seals[^1].ToHead());
    });

    [Fact]
    public void An_entry_changed_taken_out_or_put_in_breaks_its_seal() =>
        Gen.Select(Batches, Gen.Int[0, 1000], Gen.Int[0, 2], Entry).Sample((batches, where, how, other) =>
        {
            var seals = Seal(batches);
            var at = where % batches.Length;
            batches[at] = how switch
            {
                0 => [other, .. batches[at][1..]],
                1 => batches[at][1..],
                _ => [.. batches[at], other],
            };

            var chain = new SealChain();
            for (var i = 0; i < seals.Count; i++)
            {
                chain.Add(seals[i], batches[i]);
            }

            chain.Flaw.ShouldBe(new LedgerFlaw(LedgerFlawKind.SealAltered, at + 1, null, null));
        });

    [Fact]
    public void A_seal_left_out_or_made_anew_is_found() => Gen.Select(Batches, Gen.Int[0, 1000]).Sample((batches, where) =>
    {
        var seals = Seal(batches);
        var at = where % (batches.Length - 1);

        var without = new SealChain();
        for (var i = 0; i < seals.Count; i++)
        {
            if (i != at)
            {
                without.Add(seals[i], batches[i]);
            }
        }

        without.Flaw.ShouldBe(new LedgerFlaw(LedgerFlawKind.SealMissing, at + 1, null, null));

        var forged = LedgerSeal.Over(Guid.Empty, at == 0 ? null : seals[at - 1], batches[at], At);
        var witnessed = new SealChain();
        for (var i = 0; i <= at; i++)
        {
            witnessed.Add(i == at ? forged : seals[i], batches[i]);
        }

        witnessed.Flaw.ShouldBeNull();
        witnessed.Compare(new WitnessedHead(at + 1, seals[at].Hash, seals[at].Total));
        witnessed.Flaw.ShouldBe(new LedgerFlaw(LedgerFlawKind.WitnessContradicts, at + 1, null, null));
    });

    private static List<LedgerSeal> Seal((Guid Id, string Hash)[][] batches)
    {
        var seals = new List<LedgerSeal>();
        foreach (var batch in batches)
        {
            seals.Add(LedgerSeal.Over(new Guid(seals.Count + 1, 0, 0, new byte[8]), seals.LastOrDefault(), batch, At));
        }

        return seals;
    }
}
