namespace Governance.Kernel.MultiTenancy;

/// <summary>On which side something may be used.</summary>
[Flags]
public enum MultiTenancySides
{
    /// <summary>Inside a city or county.</summary>
    Tenant = 1,

    /// <summary>At the province.</summary>
    Host = 2,

    /// <summary>On both sides.</summary>
    Both = Tenant | Host,
}
