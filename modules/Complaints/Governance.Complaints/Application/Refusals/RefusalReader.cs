using Governance.Complaints.Data;
using Governance.Complaints.Domain.Refusals;
using Governance.Halls.Contracts;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.MultiTenancy;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Refusals;

/// <summary>Reads reported refusals: for staff by the number, for whoever holds the paper by its code.</summary>
internal sealed class RefusalReader(
    ComplaintsDbContext db, RefusalCodes codes, IHallBookService book, ICurrentTenant currentTenant, IDataFilter<IMultiTenant> tenantFilter)
{
    /// <exception cref="EntityNotFoundException">The tenant has no such refusal.</exception>
    public async Task<RefusalView> GetAsync(string number, CancellationToken cancellationToken) =>
        RefusalView.Of(await FindAsync(number, cancellationToken) ?? throw new EntityNotFoundException("refusal", number));

    /// <summary>What is printed.</summary>
    /// <exception cref="EntityNotFoundException">The tenant has no such refusal.</exception>
    public async Task<RefusalPaperView> PaperAsync(string number, CancellationToken cancellationToken)
    {
        var refusal = await FindAsync(number, cancellationToken) ?? throw new EntityNotFoundException("refusal", number);
        return await ToPaperAsync(refusal, cancellationToken);
    }

    /// <summary>What whoever holds the paper reads; works in the tenant of its hall.</summary>
    /// <exception cref="EntityNotFoundException">It is nobody's code; that is not told apart from a wrong one.</exception>
    public async Task<RefusalPaperView> ByCodeAsync(string? code, CancellationToken cancellationToken)
    {
        var number = RefusalCodes.NumberIn(code) ?? throw new EntityNotFoundException("refusal", "");
        var found = await OverAllTenantsAsync(number, cancellationToken);
        // A number that is nobody's costs as much as a wrong code.
        if (!codes.Matches(found?.Id ?? Guid.Empty, code!) || found is not var (id, tenant))
        {
            throw new EntityNotFoundException("refusal", "");
        }

        using (currentTenant.Change(tenant))
        {
            return await ToPaperAsync(await db.Refusals.AsNoTracking().Include(r => r.Promise).FirstAsync(r => r.Id == id, cancellationToken), cancellationToken);
        }
    }

    private Task<RefusalReport?> FindAsync(string number, CancellationToken cancellationToken) =>
        db.Refusals.AsNoTracking().Include(r => r.Promise).FirstOrDefaultAsync(r => r.Number == number, cancellationToken);

    private async Task<RefusalPaperView> ToPaperAsync(RefusalReport refusal, CancellationToken cancellationToken)
    {
        var hall = await book.GetHallAsync(refusal.HallCode, refusal.ReportedOn, cancellationToken);
        return new RefusalPaperView(RefusalView.Of(refusal), hall.Name, codes.Of(refusal));
    }

    // Which tenant it is is what the number tells: the one look over all of them.
    private async Task<(Guid Id, Guid? TenantId)?> OverAllTenantsAsync(string number, CancellationToken cancellationToken)
    {
        using var _ = tenantFilter.Disable();
        var found = await db.Refusals.Where(r => r.Number == number).Select(r => new { r.Id, r.TenantId }).FirstOrDefaultAsync(cancellationToken);
        return found is null ? null : (found.Id, found.TenantId);
    }
}

/// <summary>A paper as it is printed.</summary>
/// <param name="Refusal">The refusal.</param>
/// <param name="HallName">The hall.</param>
/// <param name="Code">The code in its QR.</param>
internal sealed record RefusalPaperView(RefusalView Refusal, string HallName, string Code);
