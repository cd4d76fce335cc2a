using Governance.Tenants;

namespace Governance.Reporting.Domain.Reports;

/// <summary>The units that something of a unit is counted in.</summary>
internal sealed record UnitPlace(AdministrativeUnit Unit, string? City, string? County, string? Zone)
{
    public static UnitPlace Of(AdministrativeUnit unit, IUnitDirectory units)
    {
        string? county = null, zone = null;
        for (var above = unit; above is not null; above = above.ParentCode is { } parent ? units.Find(parent) : null)
        {
            county ??= above.Kind == UnitKind.County ? above.Code : null;
            zone ??= above.Kind == UnitKind.DevelopmentZone ? above.Code : null;
        }

        return new UnitPlace(unit, unit.CityCode, county, zone);
    }

    public bool IsIn(ReportScope scope) => scope.Kind switch
    {
        ScopeKind.Province => true,
        ScopeKind.City => City == scope.Code,
        ScopeKind.County => County == scope.Code,
        ScopeKind.Zone => Zone == scope.Code,
        _ => false,
    };
}
