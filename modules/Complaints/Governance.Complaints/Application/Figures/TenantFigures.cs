using Governance.Complaints.Domain.Tally;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Timing;

namespace Governance.Complaints.Application.Figures;

/// <summary>The figures of all tenants in reach: a city's districts, or all of the province. Numbers only; no case is read.</summary>
internal sealed class TenantFigures(TallyReader tallies, TenantReach tenants, IDataFilter<IMultiTenant> tenantFilter, TimeProvider time)
{
    /// <summary>The figures of a month, and what is open now, in the order of the tenants' codes.</summary>
    /// <param name="month">A day of the month; this month where it is left out.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<TenantFigure>> ListAsync(DateOnly? month, CancellationToken cancellationToken)
    {
        var day = month ?? time.Today();
        var reach = tenants.All;
        var ids = reach.Select(t => t.Id).ToList();
        using var _ = tenantFilter.Disable();
        var inMonth = await tallies.OfTenantsAsync(ids, TallySpan.Month, day, cancellationToken);
        var ever = await tallies.OfTenantsAsync(ids, TallySpan.Altogether, day, cancellationToken);
        return [.. reach.Select(t => TenantFigure.Of(t, inMonth.GetValueOrDefault(t.Id) ?? new(), ever.GetValueOrDefault(t.Id) ?? new()))];
    }
}
