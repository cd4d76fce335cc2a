using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Refusals;
using Governance.Complaints.Simulation;
using Governance.Halls.Contracts;
using Governance.Kernel.Domain;
using Governance.Kernel.Timing;
using Governance.UnitTests.Calendar;
using Governance.UnitTests.Complaints.Refusals;
using Governance.UnitTests.Complaints.Time;
using Shouldly;
using Xunit;
using HallLevel = Governance.Halls.Contracts.HallLevel;

namespace Governance.UnitTests.Complaints.Simulation;

/// <summary>The made-up refusals of a hall.</summary>
public class SimulatedRefusalsTests
{
    private static readonly SequentialGuidGenerator Ids = new(TimeProvider.System);

    [Theory]
    [InlineData("2026-11-24")]
    [InlineData("2026-10-08")]
    public void The_newest_wait_for_a_leader_and_all_are_marked(string day)
    {
        var made = Made(day, 7);

        made.Count.ShouldBeGreaterThan(10);
        made.ShouldAllBe(r => r.Simulated);
        made.Count(r => r.State == RefusalState.Reported).ShouldBeGreaterThan(0);
        made.Count(r => r.State == RefusalState.Approved).ShouldBeGreaterThan(5);
        made.Select(r => r.Number).Distinct().Count().ShouldBe(made.Count);
    }

    [Fact]
    public void The_same_hall_and_seed_make_the_same_refusals()
    {
        static string Said(RefusalReport r) => $"{r.Id} {r.Number} {r.State} {r.Asked} {r.ReportedAt:O}";
        var first = Made("2026-11-24", 7).ConvertAll(Said);

        Made("2026-11-24", 7).ConvertAll(Said).ShouldBe(first);
        Made("2026-11-24", 8).ConvertAll(Said).ShouldNotBe(first);
    }

    private static List<RefusalReport> Made(string day, int seed)
    {
        var (tenant, hall, from) = (Ids.Create(), Ids.Create(), new DateOnly(2019, 1, 1));
        var place = new SimulatedPlace(
            new HallState(hall, 1, tenant, "370783-01", "370783", "演示大厅", HallLevel.County, null, null, null, null, "演示", true, true, true),
            [new WindowState(Ids.Create(), 1, tenant, hall, "370783-01", "A", "8", "演示窗口", [WindowKind.Complaint], Ids.Create(), null, from, null, null, null, true)],
            [], [], TimedCase.Clock(), LocalTime.StartOf(Calendars.Day(day)).AddHours(18));
        return [.. new SimulatedRefusals(place, RefusalExample.Rules, [], seed).Until(Calendars.Day(day))];
    }
}
