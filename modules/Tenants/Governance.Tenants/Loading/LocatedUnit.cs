using Governance.Tenants.Reading;

namespace Governance.Tenants.Loading;

/// <summary>A unit with the place it was read from.</summary>
internal sealed record LocatedUnit(AdministrativeUnit Unit, ObjectReader Json);
