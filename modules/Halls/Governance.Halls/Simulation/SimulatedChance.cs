using Governance.Kernel.Domain;

namespace Governance.Halls.Simulation;

/// <summary>Chance that is the same on every machine for the same seed and name, whatever was asked for before.</summary>
internal static class SimulatedChance
{
    public static Random For(int seed, string name) =>
        new(BitConverter.ToInt32(DeterministicGuid.From($"halls/chance/{seed}/{name}").ToByteArray()));
}
