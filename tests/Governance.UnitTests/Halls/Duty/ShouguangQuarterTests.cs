using System.Text;
using System.Text.Json;
using Governance.Halls.Domain.Duty;
using Governance.Halls.Domain.Duty.Rotation;
using Governance.Tests;
using Governance.UnitTests.Calendar;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Halls.Duty;

/// <summary>寿光's five deputy directors, one whole working day each, in the first quarter of 2020: 元旦 and 春节, the make-up
/// Sunday 2020-01-19, and one of them on leave.</summary>
public class ShouguangQuarterTests
{
    private static readonly DutyQuarter Quarter = new(2020, 1);
    private static readonly DaySpan Away = new(Calendars.Day("2020-02-10"), Calendars.Day("2020-02-21"));
    private static readonly string[] Names = ["演示局长甲", "演示局长乙", "演示局长丙", "演示局长丁", "演示局长戊"];

    [Fact]
    public void The_rules_of_the_place_say_five_leaders_and_whole_days()
    {
        using var rules = JsonDocument.Parse(File.ReadAllText(TenantFiles.PathOf("shandong/370783/rules.json")));
        var values = rules.RootElement.GetProperty("versions")[0].GetProperty("values");

        values.GetProperty("duty.leaderCount").GetInt32().ShouldBe(Names.Length);
        values.GetProperty("duty.wholeWorkingDay").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public void The_quarter_is_fair_and_the_make_up_Sunday_is_planned()
    {
        var rota = Plan();

        rota.Turns.ShouldContain(t => t.Day == Calendars.Day("2020-01-19") && t.Day.DayOfWeek == DayOfWeek.Sunday);
        Rota.Spread(rota.Count(_ => true)).ShouldBeLessThanOrEqualTo(1);
        Rota.Spread(rota.Count(t => t.NextToHoliday)).ShouldBeLessThanOrEqualTo(1);
        rota.Turns.ShouldAllBe(t => t.StaffId != rota.Row[2] || !Away.Covers(t.Day));
        var (before, after) = (rota.Turns.Last(t => t.Day < Calendars.Day("2020-01-24")), rota.Turns.First(t => t.Day > Calendars.Day("2020-01-24")));
        before.StaffId.ShouldNotBe(after.StaffId);
        (before.NextToHoliday, after.NextToHoliday).ShouldBe((true, true));
    }

    [Fact]
    public void The_roster() => Approved.Match(Sheet(Plan()));

    private static Rota Plan()
    {
        var rota = new Rota(Names.Length, Calendars.Shandong, [(2, Away)]);
        rota.Plan(Quarter);
        return rota;
    }

    private static string Sheet(Rota rota)
    {
        var sheet = new StringBuilder($"{Quarter}; {Names[2]} is away from {Away.From:O} to {Away.To:O}\n");
        foreach (var turn in rota.Turns)
        {
            var makeUp = turn.Day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? " make-up day" : "";
            sheet.Append(
                $"{turn.Day:yyyy-MM-dd ddd} {Name(rota, turn.StaffId)}, else {Name(rota, turn.StandInId)}{(turn.NextToHoliday ? " next to a holiday" : "")}{makeUp}\n");
        }

        var (days, holidays) = (rota.Count(_ => true), rota.Count(t => t.NextToHoliday));
        for (var l = 0; l < Names.Length; l++)
        {
            sheet.Append($"{Names[l]}: {days[l]} days, {holidays[l]} next to a holiday\n");
        }

        return sheet.ToString();
    }

    private static string Name(Rota rota, Guid? staff) => staff is { } id ? Names[rota.NumberOf(id)] : "nobody";
}
