using Governance.Halls.Application.Requests;
using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain.Duty;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Timing;

namespace Governance.Halls.Application.Duty;

/// <summary>Plans a quarter: first shown, then done.</summary>
internal sealed class RosterPlanning(HallsDbContext db, RosterStore store, RosterNames names, IGuidGenerator guids, TimeProvider time)
{
    public async Task<RosterPreview> PreviewAsync(string code, string? quarter, CancellationToken cancellationToken)
    {
        var (roster, planned, proposal) = await ProposeAsync(code, quarter, cancellationToken);
        return RosterPreview.Of(roster, planned, proposal, await names.OfAsync(roster.Leaders, cancellationToken));
    }

    public async Task<RosterPreview> ConfirmAsync(string code, PlanQuarterRequest request, CancellationToken cancellationToken)
    {
        var (roster, planned, proposal) = await ProposeAsync(code, request.Quarter, cancellationToken);
        if (request.Fingerprint is not null && request.Fingerprint != proposal.Fingerprint())
        {
            throw new BusinessException(DutyErrorCodes.PreviewOutdated);
        }

        var preview = RosterPreview.Of(roster, planned, proposal, await names.OfAsync(roster.Leaders, cancellationToken));
        var (added, gone) = roster.Take(proposal, guids.Create);
        db.AddRange(added);
        db.RemoveRange(gone);
        await store.SaveAsync(cancellationToken);
        return preview;
    }

    private async Task<(Roster Roster, DutyQuarter Quarter, RosterProposal Proposal)> ProposeAsync(
        string code, string? text, CancellationToken cancellationToken)
    {
        var quarter = DutyQuarter.Parse(text?.Trim()) ?? throw new InvalidInputException("quarter", DutyErrorCodes.QuarterUnknown);
        var roster = await store.LoadAsync(code, quarter.From, quarter.To, cancellationToken);
        if (quarter.To <= time.Today())
        {
            throw new InvalidInputException("quarter", DutyErrorCodes.QuarterIsOver);
        }

        var proposal = RosterStore.Planned(() => roster.PlanQuarter(quarter));
        return proposal.Turns.Count == 0 && proposal.Dropped.Count == 0
            ? throw new BusinessException(DutyErrorCodes.NoLeaders)
            : (roster, quarter, proposal);
    }
}
