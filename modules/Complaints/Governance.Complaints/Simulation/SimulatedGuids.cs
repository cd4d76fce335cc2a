using Governance.Kernel.Domain;

namespace Governance.Complaints.Simulation;

/// <summary>Ids that are the same for the same hall and seed on every machine.</summary>
internal sealed class SimulatedGuids(string hallCode, int seed) : IGuidGenerator
{
    private int _count;

    public Guid Create() => DeterministicGuid.From($"complaints/simulated/{seed}/{hallCode}/{++_count}");
}
