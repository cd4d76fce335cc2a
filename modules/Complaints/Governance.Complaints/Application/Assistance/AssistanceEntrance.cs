using Governance.Complaints.Application.Citizens;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Codes;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.MultiTenancy;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Assistance;

/// <summary>Lets somebody without an account in to his help order by its code, as <see cref="TicketCheck"/> does to a case.</summary>
internal sealed class AssistanceEntrance(
    ComplaintsDbContext db, AssistanceCodes codes, CodeTrying tries, IDataFilter<IMultiTenant> tenantFilter, ICurrentTenant currentTenant)
{
    /// <summary>Works in the tenant of an order.</summary>
    /// <exception cref="BusinessException">The code does not let in.</exception>
    public async Task EnterAsync(string? ticket, Func<CaseCode, Task> work, CancellationToken cancellationToken)
    {
        var code = CaseCode.Parse(ticket);
        var found = await FindAsync(code.Number, cancellationToken);
        await tries.RequireFewAsync(code.Number, cancellationToken);
        if (!codes.Matches(found?.OrderId ?? Guid.Empty, code) || found is not var (_, tenant))
        {
            await tries.CountAsync(code.Number, cancellationToken);
            throw new BusinessException(CitizenErrorCodes.CodeUnknown);
        }

        using (currentTenant.Change(tenant))
        {
            await work(code);
        }
    }

    // Which tenant it is is what the number tells: the one look over all of them.
    private async Task<(Guid OrderId, Guid? TenantId)?> FindAsync(string number, CancellationToken cancellationToken)
    {
        using var _ = tenantFilter.Disable();
        var found = await db.Assistance.Where(a => a.Number == number).Select(a => new { a.Id, a.TenantId }).FirstOrDefaultAsync(cancellationToken);
        return found is null ? null : (found.Id, found.TenantId);
    }
}
