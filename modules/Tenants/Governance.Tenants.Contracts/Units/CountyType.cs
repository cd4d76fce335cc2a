namespace Governance.Tenants;

/// <summary>What a county is called.</summary>
public enum CountyType
{
    /// <summary>区.</summary>
    District,

    /// <summary>县级市.</summary>
    CountyLevelCity,

    /// <summary>县.</summary>
    County,
}
