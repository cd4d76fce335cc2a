using Governance.Complaints.Domain;
using Governance.Complaints.Domain.Deadlines;
using Governance.Halls.Contracts;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Timing;
using Governance.Tenants;

namespace Governance.Complaints.Application.Cases;

/// <summary>The clock of a hall: the tenant's rules of today on the hall's working days.</summary>
internal sealed class CaseClocks(ITenantRules rules, IHallOpeningService opening, ICurrentTenant tenant, TimeProvider time)
{
    /// <summary>The rules that hold in the current tenant today.</summary>
    public CaseRules Rules => CaseRules.Of(rules.For(tenant.Id, time.Today()));

    /// <exception cref="Kernel.Exceptions.EntityNotFoundException">The tenant has no such hall.</exception>
    public async Task<CaseClock> OfAsync(Guid hallId, CancellationToken cancellationToken) =>
        new(Rules, await opening.CalendarAsync(hallId, cancellationToken));
}
