using Governance.Complaints.Application.Lists;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Timing;
using Governance.Tenants;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Figures.Escalated;

/// <summary>What has gone up, for the city and the province that it went up to. They read that it is there and until when; the case
/// stays with its hall.</summary>
internal sealed class EscalatedCases(
    ComplaintsDbContext db, TenantReach reach, ITenantRules rules, IDataFilter<IMultiTenant> tenantFilter, TimeProvider time)
{
    private const int Most = 200;
    private const int Usual = 50;

    /// <summary>A piece of the list; the next one begins at <paramref name="after"/>.</summary>
    public async Task<EscalatedList> ListAsync(string? after, int? take, CancellationToken cancellationToken)
    {
        var tenants = reach.All.ToDictionary(t => t.Id);
        var size = Math.Clamp(take ?? Usual, 1, Most);
        var found = await ReadAsync([.. tenants.Keys], ListCursor.Read(after), size + 1, cancellationToken);
        var page = found.Take(size).ToList();
        return new EscalatedList(
            [.. page.Select(f => ToCase(f, tenants[f.TenantId]))],
            found.Count > size ? new ListCursor(page[^1].Since, page[^1].Number).ToString() : null);
    }

    private async Task<List<EscalatedRow>> ReadAsync(List<Guid?> tenants, ListCursor? after, int take, CancellationToken cancellationToken)
    {
        using var _ = tenantFilter.Disable();
        var cases = db.Cases.AsNoTracking().Where(c => tenants.Contains(c.TenantId) && c.EscalatedAt != null);
        if (after is { At: { } at })
        {
            cases = cases.Where(c => c.EscalatedAt > at || (c.EscalatedAt == at && string.Compare(c.Number, after.Number) > 0));
        }

        return await cases.OrderBy(c => c.EscalatedAt).ThenBy(c => c.Number).Take(take)
            .Select(c => new EscalatedRow(
                c.TenantId!.Value, c.Number, c.HallCode, c.Kind, c.Text, c.State, c.EscalationStep, c.EscalatedAt!.Value, c.PausedFor,
                c.Deadlines.Where(d => d.State == DeadlineState.Running && d.Stage != DeadlineStage.WorkOrder).OrderBy(d => d.DueAt)
                    .Select(d => new EscalatedDue(d.StartOn, d.Days, d.DueAt, d.YellowAt, d.RedAt)).FirstOrDefault()))
            .ToListAsync(cancellationToken);
    }

    private EscalatedCase ToCase(EscalatedRow row, TenantInfo tenant)
    {
        var path = CaseRules.Of(rules.For(tenant.Id, time.Today())).EscalationPath;
        // A path that has become shorter since ends where the case stands.
        var step = path.Count == 0 ? "" : path[Math.Min(row.Step, path.Count - 1)].Name;
        return new EscalatedCase(
            row.Number, tenant.Code, tenant.Name, row.Hall, row.Kind, CaseTitle.Of(row.Text), row.State, step, row.Since,
            row.Due?.Standing(time.UtcDateTime()), row.PausedFor);
    }
}
