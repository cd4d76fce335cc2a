using Governance.Complaints.Domain.Improvements;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Timing;
using Governance.Tenants;

namespace Governance.Complaints.Application.Improvements;

/// <summary>Reads what the current tenant rules about changes today.</summary>
internal sealed class ImprovementRulesReader(ITenantRules rules, ICurrentTenant tenant, TimeProvider time)
{
    public ImprovementRules Today => ImprovementRules.Of(rules.For(tenant.Id, time.Today()));
}
