using Governance.Kernel.Exceptions;
using Governance.Kernel.Permissions;
using Governance.Reporting.Domain.Reports;
using Governance.Tenants;

namespace Governance.Reporting.Application.Reports;

/// <summary>How far the reader sees: the province's people and the public all of it, a city itself and its counties, a county
/// itself. What lies outside does not exist for them.</summary>
internal sealed class ReportScopes(IUnitDirectory units, ICurrentUser user)
{
    /// <summary>The widest scope that the reader has.</summary>
    public ReportScope Own() => user.TenantId is not { } tenant
        ? new ReportScope(units.Province.Code, units.Province.Name, ScopeKind.Province)
        : ScopeOf(units.FindByTenant(tenant)) ?? throw new EntityNotFoundException("unit of the tenant", tenant);

    /// <summary>A city, county or development zone.</summary>
    /// <exception cref="EntityNotFoundException">There is no such unit, or it lies outside of what the reader sees.</exception>
    public ReportScope Of(string unitCode) =>
        units.Find(unitCode) is { } unit && ScopeOf(unit) is { } scope && UnitPlace.Of(unit, units).IsIn(Own())
            ? scope
            : throw new EntityNotFoundException("unit", unitCode);

    public bool Sees(string unitCode) =>
        Own() is var own && (own.Kind == ScopeKind.Province || (units.Find(unitCode) is { } unit && UnitPlace.Of(unit, units).IsIn(own)));

    /// <summary>Whether the reader may read a record that was made of this scope.</summary>
    public bool SeesRecordOf(string scopeCode) => Own() is var own && (own.Kind == ScopeKind.Province || own.Code == scopeCode);

    private static ReportScope? ScopeOf(AdministrativeUnit? unit) => unit?.Kind switch
    {
        UnitKind.City => new ReportScope(unit.Code, unit.Name, ScopeKind.City),
        UnitKind.County => new ReportScope(unit.Code, unit.Name, ScopeKind.County),
        UnitKind.DevelopmentZone => new ReportScope(unit.Code, unit.Name, ScopeKind.Zone),
        _ => null,
    };
}
