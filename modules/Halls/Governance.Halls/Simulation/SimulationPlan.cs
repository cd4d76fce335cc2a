using Governance.Halls.Contracts;

namespace Governance.Halls.Simulation;

/// <summary>Decides what is made up for which hall.</summary>
internal static class SimulationPlan
{
    private static readonly string[] Mechanisms =
        [MechanismCodes.ComplaintWindow, MechanismCodes.AssistedService, MechanismCodes.NoVeto];

    public static IReadOnlyList<SimulatedMechanism> For(IReadOnlyCollection<HallSnapshot> halls, int seed)
    {
        var plan = new List<SimulatedMechanism>();
        foreach (var level in halls.GroupBy(h => h.Hall.Level).OrderBy(g => g.Key))
        {
            foreach (var mechanism in Mechanisms)
            {
                var steps = SimulatedLadder.Assign(
                    [.. level.Select(h => h.Hall.Code)], mechanism, SimulatedShares.For(level.Key, mechanism), seed);
                plan.AddRange(level.Select(h => Of(h, mechanism, steps[h.Hall.Code])).Where(m => m.Step > SimulatedStep.Nothing));
            }
        }

        return plan;
    }

    // A real hall that the news wrote about is at work in the demonstration too.
    private static SimulatedMechanism Of(HallSnapshot hall, string mechanism, SimulatedStep step)
    {
        var real = hall.Mechanisms.Any(m => m.Mechanism == mechanism && m.Evidence.Count > 0);
        return new SimulatedMechanism(hall.Hall, mechanism, real && step < SimulatedStep.Alive ? SimulatedStep.Alive : step, real);
    }
}
