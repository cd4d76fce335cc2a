namespace Governance.Tenants;

/// <summary>A hall of the pack, known or presumed.</summary>
/// <param name="Code">The unit's code, a hyphen and the number: <c>370783-01</c>.</param>
/// <param name="UnitCode">Whose hall it is.</param>
/// <param name="TenantId">The tenant it belongs to; <c>null</c> for the province's own.</param>
/// <param name="Name">The name.</param>
/// <param name="NameVerified">Whether the name was checked; a presumed one was not.</param>
/// <param name="Level">Whose hall it is, in kind.</param>
/// <param name="Address">The address, if known.</param>
/// <param name="OpeningHours">The opening hours as printed, if known.</param>
/// <param name="From">The first day it exists; <c>null</c> when that is before anything recorded.</param>
/// <param name="To">The first day it exists no more; <c>null</c> while it exists.</param>
/// <param name="IsPresumed">Whether nothing but the existence of its unit speaks for it.</param>
/// <param name="Source">Where it was taken from.</param>
/// <param name="Verified">Whether it was checked there.</param>
/// <param name="Mechanisms">The mechanisms it is known to have.</param>
/// <param name="Note">What is in doubt, in words for the public.</param>
public sealed record PackHall(
    string Code,
    string UnitCode,
    Guid? TenantId,
    string Name,
    bool NameVerified,
    HallLevel Level,
    string? Address,
    string? OpeningHours,
    DateOnly? From,
    DateOnly? To,
    bool IsPresumed,
    string Source,
    bool Verified,
    IReadOnlyList<PackMechanism> Mechanisms,
    string? Note)
{
    /// <summary>Whether the hall exists on this day.</summary>
    public bool ExistsOn(DateOnly day) => (From is null || day >= From) && (To is null || day < To);
}
