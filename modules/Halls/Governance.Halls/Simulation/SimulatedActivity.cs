using Governance.Halls.Contracts;
using Governance.Halls.Simulation.Book;

namespace Governance.Halls.Simulation;

/// <summary>The made-up work of one mechanism of one hall in the year that ends with a day.</summary>
internal static class SimulatedActivity
{
    private const int DaysOfAYear = 365;
    private const int DaysSinceAsleep = 215;

    public static IEnumerable<MechanismActivityEto> Of(
        Guid hallId, string hallCode, string mechanism, SimulatedStep step, DateOnly lastDay, int seed)
    {
        var chance = SimulatedChance.For(seed, $"activity/{hallCode}/{mechanism}");
        var lastAlive = LastDayAlive(step, lastDay, chance);
        if (lastAlive is null)
        {
            yield break;
        }

        foreach (var (signal, share, most) in SignalsOf(mechanism).Where(s => s.Signal != MechanismSignals.DutyRosterKept || !RosterSimulation.IsFor(hallCode)))
        {
            var own = share * (0.6 + (0.4 * chance.NextDouble()));
            var days = WorkingDays(lastDay.AddDays(1 - DaysOfAYear), lastAlive.Value)
                .Where(_ => chance.NextDouble() < own).Select(day => new ActivityDay(day, chance.Next(1, most + 1))).ToList();
            if (days.Count > 0)
            {
                yield return new MechanismActivityEto(hallId, mechanism, signal, days, Simulated: true);
            }
        }
    }

    // Some that have a paper only were at work once and fell asleep: the ladder has to notice.
    private static DateOnly? LastDayAlive(SimulatedStep step, DateOnly lastDay, Random chance) => step switch
    {
        SimulatedStep.Alive or SimulatedStep.Verified => lastDay,
        SimulatedStep.Documented when chance.NextDouble() < 0.25 => lastDay.AddDays(-DaysSinceAsleep - chance.Next(60)),
        _ => null,
    };

    private static (string Signal, double Share, int Most)[] SignalsOf(string mechanism) => mechanism switch
    {
        MechanismCodes.ComplaintWindow => [(MechanismSignals.DutyRosterKept, 1.0, 1), (MechanismSignals.CaseAnswered, 0.15, 2)],
        MechanismCodes.AssistedService => [(MechanismSignals.AssistedOrderDone, 0.8, 6)],
        MechanismCodes.NoVeto => [(MechanismSignals.RefusalReported, 0.08, 1), (MechanismSignals.PaperHandedOut, 0.3, 3)],
        _ => [],
    };

    private static IEnumerable<DateOnly> WorkingDays(DateOnly first, DateOnly last)
    {
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
            {
                yield return day;
            }
        }
    }
}
