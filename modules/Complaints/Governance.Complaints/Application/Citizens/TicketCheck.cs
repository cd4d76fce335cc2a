using Governance.Complaints.Application.Cases;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Codes;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.MultiTenancy;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Citizens;

/// <summary>Checks codes. A number that is nobody's costs as much and is answered as a wrong secret, so that nothing can be learnt by trying.</summary>
internal sealed class TicketCheck(ComplaintsDbContext db, CaseCodes codes, CodeTrying tries, IDataFilter<IMultiTenant> tenantFilter)
{
    /// <exception cref="InvalidInputException">It was mistyped (<see cref="CitizenErrorCodes.CodeMistyped"/>).</exception>
    /// <exception cref="BusinessException">It is nobody's, or too many were tried; or it stands on a slip that is not typed in yet
    /// (<see cref="PaperErrorCodes.SlipNotEntered"/>) or was spoiled (<see cref="PaperErrorCodes.SlipSpoiledAsk"/>).</exception>
    public async Task<EnteredCase> CheckAsync(string? typed, CancellationToken cancellationToken)
    {
        var code = CaseCode.Parse(typed);
        var found = await FindAsync(code.Number, cancellationToken);
        await tries.RequireFewAsync(code.Number, cancellationToken);
        if (codes.Matches(found?.Id ?? Guid.Empty, code) && found is { } known)
        {
            return known.Kind == FoundKind.Case
                ? new EnteredCase(known.Id, known.TenantId, code)
                : throw new BusinessException(known.Kind == FoundKind.SpoiledSlip ? PaperErrorCodes.SlipSpoiledAsk : PaperErrorCodes.SlipNotEntered);
        }

        await tries.CountAsync(code.Number, cancellationToken);
        throw new BusinessException(CitizenErrorCodes.CodeUnknown);
    }

    // Which tenant it is is what the number tells: the one look over all of them. A case is preferred to the slip that it was written on.
    private async Task<Found?> FindAsync(string number, CancellationToken cancellationToken)
    {
        using var _ = tenantFilter.Disable();
        var found = await db.Cases.Where(c => c.Number == number).Select(c => new { c.Id, c.TenantId, Kind = 0 })
            .Concat(db.PaperSlips.Where(s => s.Number == number).Select(s => new { s.Id, s.TenantId, Kind = s.State == SlipState.Spoiled ? 2 : 1 }))
            .ToListAsync(cancellationToken);
        return found.Select(f => new Found(f.Id, f.TenantId, (FoundKind)f.Kind)).MinBy(f => f.Kind);
    }

    private enum FoundKind
    {
        Case,
        Slip,
        SpoiledSlip,
    }

    private sealed record Found(Guid Id, Guid? TenantId, FoundKind Kind);
}
