using Governance.Kernel.Domain;

namespace Governance.Tenants;

/// <summary>The ids of tenants, the same on every machine and in every installation.</summary>
public static class TenantIds
{
    /// <summary>The id of a city or county.</summary>
    /// <param name="provinceCode">The province's code, such as <c>370000</c>.</param>
    /// <param name="code">The unit's code, such as <c>370783</c>.</param>
    public static Guid FromCode(string provinceCode, string code) =>
        DeterministicGuid.From($"tenant/{provinceCode}/{code}");
}
