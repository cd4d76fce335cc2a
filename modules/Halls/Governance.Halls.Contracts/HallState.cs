namespace Governance.Halls.Contracts;

/// <summary>A hall as it stands now.</summary>
/// <param name="Id">The hall's id.</param>
/// <param name="Revision">Grows with each change; a smaller one is older.</param>
/// <param name="TenantId">The tenant that runs it; <c>null</c> for the province's own.</param>
/// <param name="Code">The unit's code, a hyphen and a number: <c>370783-01</c>. Number 01 is the unit's own hall.</param>
/// <param name="UnitCode">The code of the unit it belongs to: six digits, nine for a township.</param>
/// <param name="Name">The name.</param>
/// <param name="Level">The level.</param>
/// <param name="Address">The address, where it is known.</param>
/// <param name="OpeningHours">The opening hours, where they are known.</param>
/// <param name="From">The first day; <c>null</c> where it existed before anything is known of it.</param>
/// <param name="To">The last day, or <c>null</c>.</param>
/// <param name="Source">Where it is known from.</param>
/// <param name="Verified">Whether its existence has been checked; a hall presumed by the mandate has not.</param>
/// <param name="NameVerified">Whether the name has been checked.</param>
/// <param name="Simulated">Whether it is made up.</param>
public sealed record HallState(
    Guid Id,
    long Revision,
    Guid? TenantId,
    string Code,
    string UnitCode,
    string Name,
    HallLevel Level,
    string? Address,
    string? OpeningHours,
    DateOnly? From,
    DateOnly? To,
    string Source,
    bool Verified,
    bool NameVerified,
    bool Simulated);
