namespace Governance.Kernel.DataSeeding;

/// <summary>Adds made-up data for demonstrations, over the real units. All of it is marked as simulated.</summary>
public interface ISimulationContributor
{
    /// <summary>Simulates the year that ends with the given day. The same seed gives the same data. It runs once per database.</summary>
    Task SimulateAsync(DateOnly lastDay, int seed, CancellationToken cancellationToken);
}
