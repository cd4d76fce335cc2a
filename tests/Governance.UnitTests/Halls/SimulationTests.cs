using Governance.Halls.Contracts;
using Governance.Halls.Domain;
using Governance.Halls.Seeding;
using Governance.Halls.Simulation;
using Governance.Tenants;
using Governance.UnitTests.Tenants;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;
using EvidenceKind = Governance.Halls.Contracts.EvidenceKind;
using HallLevel = Governance.Halls.Contracts.HallLevel;

namespace Governance.UnitTests.Halls;

public class SimulationTests
{
    private const int Seed = 7;

    private static readonly DateOnly LastDay = new(2026, 11, 22);

    [Fact]
    public void Counties_stand_on_the_steps_in_the_given_numbers()
    {
        var codes = Enumerable.Range(0, 136).Select(i => $"county-{i}").ToList();
        var steps = SimulatedLadder.Assign(
            codes, MechanismCodes.ComplaintWindow, SimulatedShares.For(HallLevel.County, MechanismCodes.ComplaintWindow), Seed);

        Enum.GetValues<SimulatedStep>().Select(step => steps.Values.Count(s => s == step)).ShouldBe([59, 22, 32, 19, 4]);
    }

    [Fact]
    public void The_same_seed_gives_the_same_and_another_seed_something_else()
    {
        Plan(Seed).ShouldBe(Plan(Seed));
        Plan(Seed).ShouldNotBe(Plan(Seed + 1));
        Pieces(SimulatedStep.Verified).ShouldBe(Pieces(SimulatedStep.Verified));
    }

    [Fact]
    public void All_made_up_evidence_says_so_and_keeps_to_the_rules_of_dates()
    {
        var pieces = Enumerable.Range(0, 200).SelectMany(i => Pieces(SimulatedStep.Verified, $"hall-{i}")).ToList();

        pieces.ShouldAllBe(p => p.Title.StartsWith("模拟："));
        pieces.ShouldAllBe(p => p.DatedOn.Day <= LastDay);
        pieces.Where(p => p.Since.Day is not null).ShouldAllBe(p => p.Since.Day <= p.DatedOn.Day);
        var declared = pieces.Where(p => p.Kind == EvidenceKind.Declaration).ToList();
        declared.Count(p => p.Since.Day <= new DateOnly(2019, 10, 31)).ShouldBeInRange(80, 140);
        Evidence.Simulate(Example.Id("mechanism"), pieces[0], LastDay).Simulated.ShouldBeTrue();
    }

    [Fact]
    public void A_hall_that_is_younger_than_the_mandate_begins_later()
    {
        var first = new DateOnly(2020, 6, 5);

        Enumerable.Range(0, 50).SelectMany(i => Pieces(SimulatedStep.Declared, $"hall-{i}", first)).ShouldAllBe(p => p.Since.Day >= first);
    }

    [Fact]
    public void Only_what_is_alive_is_at_work_to_the_end()
    {
        var alive = Work(SimulatedStep.Alive);

        Work(SimulatedStep.Declared).ShouldBeEmpty();
        alive.Select(e => e.Signal).ShouldBe([MechanismSignals.DutyRosterKept, MechanismSignals.CaseAnswered]);
        alive.ShouldAllBe(e => e.Simulated);
        var days = alive.SelectMany(e => e.Days).ToList();
        days.ShouldAllBe(d => d.Day <= LastDay && d.Day > LastDay.AddDays(-365) && d.Count > 0);
        days.ShouldAllBe(d => d.Day.DayOfWeek != DayOfWeek.Saturday && d.Day.DayOfWeek != DayOfWeek.Sunday);
        days.Max(d => d.Day).ShouldBeGreaterThan(LastDay.AddDays(-14));
    }

    [Fact]
    public void Some_papers_are_of_halls_that_fell_asleep_long_ago()
    {
        var asleep = Enumerable.Range(0, 100)
            .SelectMany(i => SimulatedActivity.Of(
                Example.Id("hall"), $"hall-{i}", MechanismCodes.ComplaintWindow, SimulatedStep.Documented, LastDay, Seed)).ToList();

        asleep.ShouldNotBeEmpty();
        asleep.SelectMany(e => e.Days).ShouldAllBe(d => d.Day <= LastDay.AddDays(-215));
    }

    [Fact]
    public void Real_evidence_is_never_joined_by_made_up_evidence()
    {
        var real = Plan(Seed).Where(m => m.Hall.Code == "370783-01" && m.Mechanism == MechanismCodes.ComplaintWindow).ShouldHaveSingleItem();

        real.HasOwnEvidence.ShouldBeTrue();
        (real.Step >= SimulatedStep.Alive).ShouldBeTrue();
    }

    private static IReadOnlyList<SimulatedMechanism> Plan(int seed)
    {
        var pack = TestPack.Shandong.GetRequiredService<IPackHalls>();
        var import = new HallImport(
            new Dictionary<string, Hall>(), new Dictionary<(Guid, string), HallMechanism>(), [.. pack.Mechanisms.Select(m => m.Code)], LastDay);
        foreach (var hall in pack.All)
        {
            import.TakeIn(hall);
        }

        var mechanisms = import.NewMechanisms.ToLookup(m => m.HallId, m => m.ToState());
        return SimulationPlan.For([.. import.NewHalls.Select(h => new HallSnapshot(h.ToState(), [.. mechanisms[h.Id]]))], seed);
    }

    private static IReadOnlyList<GivenEvidence> Pieces(SimulatedStep step, string hall = "990101-01", DateOnly? from = null) =>
        [.. new SimulatedEvidence(hall, from, MechanismCodes.ComplaintWindow, "吐槽找茬", LastDay, Seed).For(step)];

    private static IReadOnlyList<MechanismActivityEto> Work(SimulatedStep step) =>
        [.. SimulatedActivity.Of(Example.Id("hall"), "990101-01", MechanismCodes.ComplaintWindow, step, LastDay, Seed)];
}
