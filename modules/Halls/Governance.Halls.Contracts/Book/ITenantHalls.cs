namespace Governance.Halls.Contracts;

/// <summary>The halls that the current tenant runs.</summary>
public interface ITenantHalls
{
    /// <summary>All of them, in the order of their codes: the tenant's own hall comes first.</summary>
    Task<IReadOnlyList<HallChoice>> ListAsync(CancellationToken cancellationToken);
}

/// <summary>A hall to choose.</summary>
/// <param name="Id">The hall's id.</param>
/// <param name="Code">The hall's code.</param>
/// <param name="Name">The name as it stands now.</param>
/// <param name="Simulated">Whether it is made up.</param>
public sealed record HallChoice(Guid Id, string Code, string Name, bool Simulated);
