using Governance.Complaints.Contracts;
using Governance.Complaints.Domain;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Ledger;
using Governance.Complaints.Simulation;
using Governance.Halls.Contracts;
using Governance.Kernel.Domain;
using Governance.Kernel.Timing;
using Governance.Tenants;
using Governance.UnitTests.Calendar;
using Governance.UnitTests.Complaints.Time;
using Shouldly;
using Xunit;
using HallLevel = Governance.Halls.Contracts.HallLevel;

namespace Governance.UnitTests.Complaints.Simulation;

/// <summary>The made-up cases of a hall.</summary>
public class SimulatedCasesTests
{
    private const string Shown = "370783-01";
    private const int Seed = 7;

    private static readonly SequentialGuidGenerator Ids = new(TimeProvider.System);

    private static readonly CaseRules Rules = TimedCase.Rules with
    {
        OpinionDays = 1,
        Causes = [new RuleChoice("process", "流程不顺")],
        Channels = [new RuleChoice("window", "窗口")],
        AnswerChannels = [new RuleChoice("phone", "电话")],
        EscalationPath = [new RuleChoice("window", "窗口"), new RuleChoice("bureau-meeting", "局务会")],
    };

    [Theory]
    [InlineData("2026-11-24")]
    [InlineData("2026-11-22")]
    [InlineData("2026-10-08")]
    [InlineData("2026-01-05")]
    public void A_hall_that_is_shown_has_something_in_every_list(string day)
    {
        var open = Made(day).Where(m => m.Case.IsOpen).ToList();
        var now = Noon(day);

        open.Count(m => m.Case.State == CaseState.Registered).ShouldBe(3);
        open.Count(m => m.Case.PausedFor == PauseKind.Papers).ShouldBe(2);
        open.Count(m => m.Case.State == CaseState.Answered).ShouldBeGreaterThanOrEqualTo(3);
        open.Count(m => m.Case.State is CaseState.Assigned or CaseState.OpinionFormed).ShouldBeGreaterThanOrEqualTo(5);
        open.Count(m => m.Case.EscalatedAt is not null).ShouldBe(1);
        open.Count(m => m.Case.ExtensionAsked is not null).ShouldBe(1);
        open.ShouldContain(m => m.Written.Any(e => e.Change == CaseChange.AnswerAttempted));
        open.ShouldContain(m => m.Case.DueAt < now && m.Written.Any(e => e.Change == CaseChange.RedCard));
        open.ShouldContain(m => m.Case.DueAt > now && m.Case.Opinion != null && m.Written.Any(e => e.Change == CaseChange.YellowCard));
        Made(day, "370784-01").Count(m => m.Case.IsOpen).ShouldBeInRange(1, 5);
    }

    [Fact]
    public void Nothing_is_done_after_now_or_before_what_came_before_it()
    {
        var early = LocalTime.StartOf(Calendars.Day("2026-11-24")).AddMinutes(10);

        foreach (var (made, written) in Made("2026-11-24", now: early))
        {
            written.ShouldAllBe(e => e.At <= early, made.Number);
            written.Zip(written.Skip(1)).ShouldAllBe(pair => pair.First.At <= pair.Second.At, made.Number);
            made.Simulated.ShouldBeTrue();
        }
    }

    [Fact]
    public void The_same_hall_and_seed_make_the_same_cases()
    {
        var first = Made("2026-11-24").Select(Description).ToList();

        Made("2026-11-24").Select(Description).ShouldBe(first);
        Made("2026-11-24", seed: Seed + 1).Select(Description).ShouldNotBe(first);
    }

    private static string Description((Complaint Case, IReadOnlyList<LedgerEntry> Written) made) =>
        $"{made.Case.Id} {made.Case.Number} {made.Case.State} {made.Case.Text} {string.Join(',', made.Written.Select(e => $"{e.Change}@{e.At:O}"))}";

    private static List<(Complaint Case, IReadOnlyList<LedgerEntry> Written)> Made(string day, string hall = Shown, int seed = Seed, DateTime? now = null)
    {
        var cases = new SimulatedCases(Place(hall, now ?? Noon(day)), seed, (c, at) => c.LetTimePass(new CaseAct(at, Actor.Program, Ids)));
        return [.. cases.Until(Calendars.Day(day)).Select(c => (c, c.TakeWritten().Entries))];
    }

    private static DateTime Noon(string day) => LocalTime.StartOf(Calendars.Day(day)).AddHours(12);

    private static SimulatedPlace Place(string hall, DateTime now)
    {
        var (tenant, id, department, from) = (Ids.Create(), Ids.Create(), Ids.Create(), new DateOnly(2019, 1, 1));
        return new SimulatedPlace(
            new HallState(id, 1, tenant, hall, hall[..6], "演示大厅", HallLevel.County, null, null, null, null, "演示", true, true, true),
            [new WindowState(Ids.Create(), 1, tenant, id, hall, "A", "8", "演示窗口", [WindowKind.Complaint], department, null, from, null, null, null, true)],
            [],
            [new DepartmentState(department, 1, tenant, "A", "演示局", null, from, null, true)],
            TimedCase.Clock(Rules),
            now);
    }
}
