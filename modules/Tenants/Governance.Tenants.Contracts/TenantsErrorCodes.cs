namespace Governance.Tenants;

/// <summary>The stable codes of this module's errors.</summary>
public static class TenantsErrorCodes
{
    /// <summary>A rule was asked for that neither the tenant nor the province has on that day.</summary>
    public const string RuleUnknown = "Tenants:RuleUnknown";

    /// <summary>A rule was read as something that it is not.</summary>
    public const string RuleOfOtherKind = "Tenants:RuleOfOtherKind";
}
