using CsCheck;
using Governance.Halls.Contracts;
using Governance.Reporting.Domain.Ladder;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Reporting;

public class EvidenceLadderPropertyTests
{
    private static readonly DateOnly Start = new(2019, 8, 25);
    private const int Days = 1200;
    private static readonly string[] Signals = ["duty-roster-kept", "case-answered", "assisted-order-done"];

    private static readonly Gen<DateOnly> GenDay = Gen.Int[0, Days].Select(Start.AddDays);

    private static readonly Gen<CertainDate> GenDate = Gen.Frequency(
        (1, Gen.Const(CertainDate.Unknown)),
        (3, Gen.Select(GenDay, Gen.Enum<DatePrecision>().Where(p => p != DatePrecision.Unknown), Gen.Bool, (day, precision, verified) => new CertainDate(day, precision, verified))));

    private static readonly Gen<EvidenceState> GenPiece = Gen.Select(
        Gen.Enum<EvidenceKind>(), GenDate, GenDate, GenDay, Gen.Bool, Gen.Int[0, 9],
        (kind, dated, since, recorded, seen, withdrawn) => Pieces.Piece(kind) with
        {
            DatedOn = dated,
            Since = since,
            RecordedOn = recorded,
            SeenInUse = kind == EvidenceKind.Inspection ? seen : null,
            WithdrawnOn = withdrawn == 0 ? recorded : null,
        });

    private static readonly Gen<SignalDay> GenActivity = Gen.Select(
        Gen.Int[0, 2].Select(i => Signals[i]), GenDay, Gen.Int[0, 3], (signal, day, count) => new SignalDay(signal, day, count));

    private static readonly Gen<(EvidenceState[] Evidence, SignalDay[] Activity)> GenInputs = Gen.Select(
        GenPiece.Array[0, 6], GenActivity.Array[0, 8].Select(days => days.DistinctBy(d => (d.Signal, d.Day)).ToArray()));

    [Fact]
    public void The_intervals_say_for_every_day_what_the_slow_oracle_says() => GenInputs.Sample(
        inputs =>
        {
            var intervals = EvidenceLadder.Intervals(inputs.Evidence, inputs.Activity, Pieces.Rule);
            for (var day = Start.AddDays(-5); day < Start.AddDays(Days + 800); day = day.AddDays(1))
            {
                var interval = intervals.SingleOrDefault(i => i.FromDay <= day && day < i.ToDay);
                (interval?.Step ?? EvidenceStep.None, interval?.Negative ?? false)
                    .ShouldBe(LadderOracle.On(day, inputs.Evidence, inputs.Activity, Pieces.Rule), day.ToString("O"));
            }
        },
        iter: 200);

    [Fact]
    public void The_intervals_follow_each_other_without_gap_for_ever() => GenInputs.Sample(inputs =>
    {
        var intervals = EvidenceLadder.Intervals(inputs.Evidence, inputs.Activity, Pieces.Rule);
        intervals.ShouldAllBe(i => i.FromDay < i.ToDay);
        intervals.Zip(intervals.Skip(1)).ShouldAllBe(pair => pair.First.ToDay == pair.Second.FromDay);
        if (intervals.Count > 0)
        {
            intervals[^1].ToDay.ShouldBe(DayRun.Forever);
        }
    });

    [Fact]
    public void Neighbouring_intervals_differ_in_more_than_their_days() => GenInputs.Sample(inputs =>
    {
        var intervals = EvidenceLadder.Intervals(inputs.Evidence, inputs.Activity, Pieces.Rule);
        foreach (var (first, second) in intervals.Zip(intervals.Skip(1)))
        {
            (first with { FromDay = second.FromDay, ToDay = second.ToDay }).ShouldNotBe(second);
        }
    });

    [Fact]
    public void The_order_in_which_evidence_is_told_changes_nothing() => GenInputs.Sample(inputs =>
        EvidenceLadder.Intervals([.. inputs.Evidence.Reverse()], [.. inputs.Activity.Reverse()], Pieces.Rule)
            .ShouldBe(EvidenceLadder.Intervals(inputs.Evidence, inputs.Activity, Pieces.Rule)));

    [Fact]
    public void A_window_ends_on_the_first_day_that_no_longer_sees_the_day() =>
        Gen.Select(GenDay, Gen.Int[1, 24]).Sample((day, months) =>
        {
            var end = DayRun.EndOfWindow(day, months);
            end.AddMonths(-months).ShouldBeGreaterThanOrEqualTo(day);
            end.AddDays(-1).AddMonths(-months).ShouldBeLessThan(day);
        });
}
