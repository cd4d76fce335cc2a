namespace Governance.Tenants;

/// <summary>What an administrative unit is.</summary>
public enum UnitKind
{
    /// <summary>The province itself.</summary>
    Province,

    /// <summary>A city with districts or counties, or one without.</summary>
    City,

    /// <summary>A county, county-level city or district: what "of 136" counts.</summary>
    County,

    /// <summary>A development zone: it runs halls, but is no county and is never counted as one.</summary>
    DevelopmentZone,

    /// <summary>A street, town or township.</summary>
    Township,
}
