using CsCheck;
using Governance.Calendar;
using Governance.Complaints.Domain;
using Governance.Complaints.Domain.Deadlines;
using Governance.UnitTests.Calendar;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Complaints.Time;

public class DayCodesTests
{
    private static readonly DateOnly Start = Calendars.Day("2026-11-23");

    private static readonly Gen<string> Name = Gen.OneOfConst("3 号楼公示", "12", "公示|停电", "a:b", "|", ":1", "春节").SelectMany(
        name => Gen.Bool.Select(again => again ? name + "7|" : name));

    private static readonly Gen<(DayReason Reason, string? Name)> Day = Gen.Frequency(
        (2, Gen.Const((DayReason.Workday, (string?)null))),
        (1, Gen.Const((DayReason.Weekend, (string?)null))),
        (3, Gen.Select(
            Gen.OneOfConst(DayReason.Holiday, DayReason.MakeUpDay, DayReason.LocalClosure, DayReason.Paused), Name,
            (reason, name) => (reason, (string?)name))));

    [Fact]
    public void What_was_written_is_read_again() => Day.Array[0, 25].Sample(
        days =>
        {
            var explained = days.Select((day, i) => new DayExplanation(Start.AddDays(i + 1), day.Reason, day.Name)).ToList();

            var read = DayCodes.Read(DayCodes.Write(Due(explained)), Start);

            read.ShouldBe(explained.Select(day => day with { Name = day.Name?.Replace('|', '/') }));
        },
        iter: 2000);

    [Fact]
    public void A_name_that_is_too_long_loses_its_end_and_nothing_else()
    {
        var explained = Enumerable.Range(1, 60).Select(i => new DayExplanation(Start.AddDays(i), DayReason.Paused, $"{i}😀{new string('长', 60)}")).ToList();

        var text = DayCodes.Write(Due(explained));

        text.Length.ShouldBeLessThanOrEqualTo(Lengths.Days);
        char.IsHighSurrogate(text[^1]).ShouldBeFalse();
        DayCodes.Read(text, Start).Select(day => (day.Day, day.Reason)).ShouldBe(explained.Select(day => (day.Day, day.Reason)));
    }

    private static DueDay Due(IReadOnlyList<DayExplanation> days) => new(Start, days.Count, Start.AddDays(days.Count), days, "v", Provisional: false);
}
