using Governance.Complaints.Domain.StaffOutcomes;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Timing;
using Governance.Tenants;

namespace Governance.Complaints.Application.StaffOutcomes;

/// <summary>Reads what the current tenant rules about outcomes for staff today.</summary>
internal sealed class OutcomeRulesReader(ITenantRules rules, ICurrentTenant tenant, TimeProvider time)
{
    public OutcomeRules Today => OutcomeRules.Of(rules.For(tenant.Id, time.Today()));
}
