namespace Governance.Tenants;

/// <summary>The rules of each tenant. What a tenant does not set itself holds as the province sets it.</summary>
public interface ITenantRules
{
    /// <summary>The rules that hold on a day.</summary>
    /// <param name="tenantId">The tenant; <c>null</c> for the province.</param>
    /// <param name="day">The day.</param>
    RuleSet For(Guid? tenantId, DateOnly day);
}
