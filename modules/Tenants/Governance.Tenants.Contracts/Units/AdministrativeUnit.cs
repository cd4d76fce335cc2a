namespace Governance.Tenants;

/// <summary>A province, city, county, development zone or township. Names repeat (市中区 exists twice); codes do not.</summary>
/// <param name="Code">The GB/T 2260 code, six digits; nine for a township.</param>
/// <param name="Name">The full name.</param>
/// <param name="ShortName">The name that fits on a tile, two or three characters; the full name for a township.</param>
/// <param name="Kind">What it is.</param>
/// <param name="CountyType">What a county is called; <c>null</c> for anything else.</param>
/// <param name="ParentCode">The unit above; <c>null</c> for the province.</param>
/// <param name="CityCode">The city it lies in, its own code for a city; <c>null</c> for the province.</param>
/// <param name="From">The first day it exists; <c>null</c> when that is before anything recorded.</param>
/// <param name="To">The first day it exists no more; <c>null</c> while it exists.</param>
/// <param name="SuccessorCode">The unit that took its place.</param>
/// <param name="IsTenant">Whether it is a tenant of its own: cities and counties are.</param>
/// <param name="Source">Where code, name and days were taken from.</param>
/// <param name="Verified">Whether they were checked; what is not says so on screens and in reports.</param>
/// <param name="Note">What is in doubt, in words for the public.</param>
public sealed record AdministrativeUnit(
    string Code,
    string Name,
    string ShortName,
    UnitKind Kind,
    CountyType? CountyType,
    string? ParentCode,
    string? CityCode,
    DateOnly? From,
    DateOnly? To,
    string? SuccessorCode,
    bool IsTenant,
    string Source,
    bool Verified,
    string? Note)
{
    /// <summary>Whether the unit exists on this day.</summary>
    public bool ExistsOn(DateOnly day) => (From is null || day >= From) && (To is null || day < To);
}
