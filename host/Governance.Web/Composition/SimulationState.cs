using Governance.Kernel.Infrastructure.DataSeeding;

namespace Governance.Web.Composition;

/// <summary>Whether this database holds made-up data: then every page says so, however the program was started.</summary>
public sealed class SimulationState(IServiceScopeFactory scopes)
{
    /// <summary>Whether there is made-up data.</summary>
    public bool IsSimulated { get; private set; }

    /// <summary>Asks the database.</summary>
    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        IsSimulated = await scope.ServiceProvider.GetRequiredService<Markers>().FindAsync(Markers.Simulated, cancellationToken) is not null;
    }
}
