using Governance.Halls.Contracts;
using Governance.Halls.Domain.Duty;
using Shouldly;
using Xunit;
using static Governance.UnitTests.Halls.Attendance.DutyExample;

namespace Governance.UnitTests.Halls.Attendance;

public class DutyFactTests
{
    private static readonly DutyFactContent Content = new(
        new Guid("11111111-1111-1111-1111-111111111111"), new Guid("22222222-2222-2222-2222-222222222222"), 7, Monday, DutyOutcome.Kept,
        new Guid("33333333-3333-3333-3333-333333333333"), new Guid("33333333-3333-3333-3333-333333333333"), At("09:02:03"), null, 2,
        At("00:05", Monday.AddDays(1)), false, new string('a', 64));

    [Fact]
    public void The_canonical_text_is_as_documented() => Content.CanonicalText().ShouldBe(
        "duty-fact/1\n11111111111111111111111111111111\n22222222222222222222222222222222\n7\n2026-11-23\nKept\n"
        + "33333333333333333333333333333333\n33333333333333333333333333333333\n2026-11-23T01:02:03.0000000Z\n-\n2\n"
        + "2026-11-23T16:05:00.0000000Z\n0\n" + new string('a', 64) + "\n");

    // sha256sum of the text above: whoever has it can reckon it without this program.
    [Fact]
    public void The_hash_can_be_reckoned_without_this_program() =>
        Content.Hash().ShouldBe("5f02e27253ed9b5f05a74893cf5044a9668f011b52d4aafd72fec478cfdc0799");

    [Fact]
    public void The_first_fact_goes_on_from_zeros_and_the_next_from_the_first()
    {
        var verdict = new DutyVerdict(DutyOutcome.Missed, null, null, null, 0);
        var first = Fact(Monday, verdict, DutyFactHead.None);
        var second = Fact(Monday.AddDays(1), verdict, first.ToHead());

        (first.Number, first.PreviousHash).ShouldBe((1, new string('0', 64)));
        (second.Number, second.PreviousHash).ShouldBe((2, first.Hash));
        second.Hash.ShouldBe(second.ToLink().Content.Hash());
        second.Hash.ShouldNotBe(first.Hash);
    }

    [Fact]
    public void Parts_of_a_second_are_left_out_for_not_every_database_keeps_them()
    {
        var at = At("09:02:03").AddTicks(1234567);
        var fact = DutyFact.Write(Example.Id("fact"), Day(), new DutyVerdict(DutyOutcome.Kept, Planned, at, at, 2), DutyFactHead.None, at);

        new[] { fact.CheckedInAt!.Value, fact.CheckedOutAt!.Value, fact.WrittenAt }.ShouldAllBe(t => t == At("09:02:03"));
        DutyAttendance.Record(Example.Id("row"), Day(), Planned, true, at, null).At.ShouldBe(At("09:02:03"));
    }

    [Fact]
    public void A_secret_has_256_bits_and_is_told_from_its_hash_alone()
    {
        var secret = CalendarSecret.Create();

        secret.Length.ShouldBe(43);
        secret.ShouldNotBe(CalendarSecret.Create());
        secret.ShouldAllBe(c => char.IsAsciiLetterOrDigit(c) || c == '-' || c == '_');
        CalendarSecret.HashOf("abc").ShouldBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
