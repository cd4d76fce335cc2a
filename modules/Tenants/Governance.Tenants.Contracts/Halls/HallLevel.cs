namespace Governance.Tenants;

/// <summary>Whose hall a hall is.</summary>
public enum HallLevel
{
    /// <summary>The province's.</summary>
    Province,

    /// <summary>A city's.</summary>
    City,

    /// <summary>A county's.</summary>
    County,

    /// <summary>A development zone's.</summary>
    DevelopmentZone,

    /// <summary>A street's, town's or township's.</summary>
    Township,

    /// <summary>A department's own, beside the unit's hall.</summary>
    Department,
}
