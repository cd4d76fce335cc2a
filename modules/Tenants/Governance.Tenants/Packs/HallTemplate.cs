namespace Governance.Tenants.Packs;

/// <summary>How the presumed hall of a kind of unit is called.</summary>
internal sealed record HallTemplate(UnitKind UnitKind, string Name, HallLevel Level)
{
    public string NameFor(AdministrativeUnit unit) => Name.Replace("{name}", unit.Name, StringComparison.Ordinal);
}
