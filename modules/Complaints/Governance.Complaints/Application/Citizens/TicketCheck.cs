using Governance.Complaints.Application.Cases;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Codes;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Citizens;

/// <summary>Checks codes. A number that is nobody's costs as much and is answered as a wrong secret, so that nothing can be learnt by trying.</summary>
internal sealed class TicketCheck(ComplaintsDbContext db, CaseCodes codes, IDataFilter<IMultiTenant> tenantFilter, TimeProvider time)
{
    /// <exception cref="InvalidInputException">It was mistyped (<see cref="CitizenErrorCodes.CodeMistyped"/>).</exception>
    /// <exception cref="BusinessException">It is nobody's, or too many were tried.</exception>
    public async Task<EnteredCase> CheckAsync(string? typed, CancellationToken cancellationToken)
    {
        var code = CaseCode.Parse(typed);
        var since = time.UtcDateTime() - CodeTries.Window;
        var found = await FindAsync(code.Number, cancellationToken);
        var wrong = await db.CodeTries.Where(t => t.Number == code.Number && t.Since > since).Select(t => t.Wrong).FirstOrDefaultAsync(cancellationToken);
        if (wrong >= CodeTries.Most)
        {
            throw new BusinessException(CitizenErrorCodes.TooManyTries);
        }

        if (codes.Matches(found?.CaseId ?? Guid.Empty, code) && found is var (caseId, tenantId))
        {
            return new EnteredCase(caseId, tenantId, code);
        }

        await CountAsync(code.Number, since, cancellationToken);
        throw new BusinessException(CitizenErrorCodes.CodeUnknown);
    }

    // Which tenant it is is what the number tells: the one look over all of them.
    private async Task<(Guid CaseId, Guid? TenantId)?> FindAsync(string number, CancellationToken cancellationToken)
    {
        using var _ = tenantFilter.Disable();
        var found = await db.Cases.Where(c => c.Number == number).Select(c => new { c.Id, c.TenantId }).FirstOrDefaultAsync(cancellationToken);
        return found is null ? null : (found.Id, found.TenantId);
    }

    private async Task CountAsync(string number, DateTime since, CancellationToken cancellationToken)
    {
        if (await CountAgainAsync(number, since, cancellationToken))
        {
            return;
        }

        await db.CodeTries.Where(t => t.Since <= since).ExecuteDeleteAsync(cancellationToken);
        db.Add(CodeTries.First(number, time.UtcDateTime()));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Another try of the same number came first.
            db.ChangeTracker.Clear();
            await CountAgainAsync(number, since, cancellationToken);
        }
    }

    private async Task<bool> CountAgainAsync(string number, DateTime since, CancellationToken cancellationToken) =>
        await db.CodeTries.Where(t => t.Number == number && t.Since > since)
            .ExecuteUpdateAsync(s => s.SetProperty(t => t.Wrong, t => t.Wrong + 1), cancellationToken) > 0;
}
