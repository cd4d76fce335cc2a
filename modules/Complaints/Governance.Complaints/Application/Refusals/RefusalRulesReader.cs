using Governance.Complaints.Domain;
using Governance.Complaints.Domain.Refusals;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Timing;
using Governance.Tenants;

namespace Governance.Complaints.Application.Refusals;

/// <summary>Reads what the current tenant rules about refusals today.</summary>
internal sealed class RefusalRulesReader(ITenantRules rules, ICurrentTenant tenant, TimeProvider time)
{
    public RefusalRules Of(CaseRules cases) => RefusalRules.Of(rules.For(tenant.Id, time.Today()), cases);
}
