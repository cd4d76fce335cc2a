namespace Governance.Kernel.MultiTenancy;

/// <summary>A tenant: one city or county.</summary>
/// <param name="Id">The id, derived from province and code, so the same on every machine.</param>
/// <param name="Code">The GB/T 2260 code, six digits.</param>
/// <param name="Name">The full name.</param>
/// <param name="CityCode">The code of the city that the tenant belongs to; its own code for a city.</param>
public sealed record TenantInfo(Guid Id, string Code, string Name, string CityCode)
{
    /// <summary>Whether the tenant is a city, which sees the figures of its counties.</summary>
    public bool IsCity => Code == CityCode;
}
