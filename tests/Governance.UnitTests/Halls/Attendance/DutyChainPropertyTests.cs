using CsCheck;
using Governance.Halls.Contracts;
using Governance.Halls.Domain.Duty;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Halls.Attendance;

/// <summary>Whatever is done to a chain is found, and the first day that is bad is named.</summary>
public class DutyChainPropertyTests
{
    private const int Many = 1000;

    // A chain and two places in it.
    private static readonly Gen<(List<DutyChainLink> Chain, int First, int Second)> Any =
        from days in Gen.Int[2, 40]
        from seed in Gen.Int[0, 3]
        from first in Gen.Int[0, days - 2]
        from second in Gen.Int[first + 1, days - 1]
        select (DutyExample.Chain(days, seed), first, second);

    private static readonly Func<DutyFactContent, DutyFactContent>[] Edits =
    [
        c => c with { TenantId = Example.Id("elsewhere") },
        c => c with { HallId = Example.Id("elsewhere") },
        c => c with { Outcome = c.Outcome == DutyOutcome.Kept ? DutyOutcome.Missed : DutyOutcome.Kept },
        c => c with { PlannedStaffId = DutyExample.Other },
        c => c with { AttendedStaffId = c.AttendedStaffId is null ? DutyExample.Other : null },
        c => c with { CheckedInAt = c.CheckedInAt?.AddTicks(10) ?? DutyExample.At("09:00") },
        c => c with { CheckedOutAt = c.CheckedOutAt?.AddMinutes(1) ?? DutyExample.At("17:00") },
        c => c with { LateMinutes = c.LateMinutes + 1 },
        c => c with { WrittenAt = c.WrittenAt.AddSeconds(1) },
        c => c with { Simulated = !c.Simulated },
        c => c with { PreviousHash = new string('f', 64) },
    ];

    private static readonly Gen<Func<DutyFactContent, DutyFactContent>> Edit = Gen.Int[0, Edits.Length - 1].Select(i => Edits[i]);

    [Fact]
    public void A_chain_as_it_was_written_is_whole_in_whatever_order_it_is_read() => Any.Sample(
        any => DutyChain.FirstBadDay(any.Chain.OrderBy(l => l.Hash), Days(any.Chain)).ShouldBeNull(), iter: Many);

    [Fact]
    public void An_edited_fact_is_named() => Gen.Select(Any, Edit).Sample(
        (any, edit) =>
        {
            var tampered = any.Chain.ToList();
            tampered[any.Second] = tampered[any.Second] with { Content = edit(tampered[any.Second].Content) };

            DutyChain.FirstBadDay(tampered, Days(any.Chain)).ShouldBe(any.Chain[any.Second].Content.Day);
        },
        iter: Many);

    [Fact]
    public void An_edited_fact_whose_hash_was_made_to_fit_is_shown_by_the_next() => Gen.Select(Any, Edit).Sample(
        (any, edit) =>
        {
            var tampered = any.Chain.ToList();
            var content = edit(tampered[any.First].Content);
            tampered[any.First] = new DutyChainLink(content, content.Hash());

            var bad = DutyChain.FirstBadDay(tampered, Days(any.Chain)).ShouldNotBeNull();
            bad.ShouldBeOneOf(any.Chain[any.First].Content.Day, any.Chain[any.First + 1].Content.Day);
        },
        iter: Many);

    [Fact]
    public void A_fact_moved_to_another_day_is_found() => Any.Sample(
        any =>
        {
            var tampered = any.Chain.ToList();
            var moved = tampered[any.Second].Content with { Day = tampered[any.Second].Content.Day.AddDays(1) };
            tampered[any.Second] = new DutyChainLink(moved, moved.Hash());

            DutyChain.FirstBadDay(tampered, Days(any.Chain)).ShouldBe(any.Chain[any.Second].Content.Day);
        },
        iter: Many);

    [Fact]
    public void A_fact_taken_out_is_named_even_the_last() => Any.Sample(
        any =>
        {
            var tampered = any.Chain.ToList();
            tampered.RemoveAt(any.Second);

            DutyChain.FirstBadDay(tampered, Days(any.Chain)).ShouldBe(any.Chain[any.Second].Content.Day);
        },
        iter: Many);

    [Fact]
    public void Two_facts_that_changed_places_are_named_by_the_earlier_day() => Any.Sample(
        any =>
        {
            var tampered = any.Chain.ToList();
            tampered[any.First] = Numbered(any.Chain[any.First], any.Second + 1);
            tampered[any.Second] = Numbered(any.Chain[any.Second], any.First + 1);

            DutyChain.FirstBadDay(tampered, Days(any.Chain)).ShouldBe(any.Chain[any.First].Content.Day);
        },
        iter: Many);

    [Fact]
    public void A_fact_put_in_is_found_although_its_own_hash_fits() => Any.Sample(
        any =>
        {
            var before = any.Chain[any.Second];
            var forged = before.Content with { Number = before.Content.Number + 1, Day = before.Content.Day.AddDays(1), PreviousHash = before.Hash };
            var tampered = any.Chain.Take(any.Second + 1).Append(new DutyChainLink(forged, forged.Hash()))
                .Concat(any.Chain.Skip(any.Second + 1).Select(l => Numbered(l, l.Content.Number + 1)));

            DutyChain.FirstBadDay(tampered, Days(any.Chain)).ShouldBe(forged.Day);
        },
        iter: Many);

    [Fact]
    public void A_day_told_twice_is_found() => Any.Sample(
        any =>
        {
            var last = any.Chain[^1];
            var again = any.Chain[any.First].Content with { Number = last.Content.Number + 1, PreviousHash = last.Hash };

            DutyChain.FirstBadDay(any.Chain.Append(new DutyChainLink(again, again.Hash())), Days(any.Chain)).ShouldBe(again.Day);
        },
        iter: Many);

    private static DutyChainLink Numbered(DutyChainLink link, long number) => link with { Content = link.Content with { Number = number } };

    private static HashSet<DateOnly> Days(IEnumerable<DutyChainLink> chain) => [.. chain.Select(l => l.Content.Day)];
}
