using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Improvements.Requests;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Codes;
using Governance.Complaints.Domain.Improvements;
using Governance.Kernel.Exceptions;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Improvements;

/// <summary>Proposes changes out of closed cases, and puts further cases behind them; each with an entry of that case's ledger in the same save.</summary>
internal sealed class ImprovementIntake(
    ComplaintsDbContext db, ImprovementStore store, ImprovementOwners owners, ImprovementNotices notices, CaseDesk desk, CaseClocks clocks)
{
    /// <summary>提出; the same sheet sent again is answered as it was the first time.</summary>
    /// <exception cref="EntityNotFoundException">There is no such case in reach.</exception>
    /// <exception cref="BusinessException">A rule says no.</exception>
    public async Task<Improvement> ProposeAsync(string caseNumber, ProposeImprovementRequest request, CancellationToken cancellationToken)
    {
        var cause = Written.Needed("cause", request.Cause, Lengths.Code);
        Improvement? proposed = null;
        await desk.DoWithAsync(
            caseNumber,
            request.ToSheet(),
            async (complaint, act, _) =>
            {
                var named = await owners.FindAsync(request.Department, request.Staff, cancellationToken);
                proposed = Improvement.Propose(act, new ImprovementSheet
                {
                    Case = complaint,
                    Number = CodeAlphabet.Random(CaseCode.NumberLength),
                    Kind = request.Kind,
                    Cause = cause,
                    Causes = complaint.Causes.Count > 0 ? complaint.Causes : [.. clocks.Rules.Causes.Select(c => c.Code)],
                    OfItem = request.OfItem,
                    What = request.What,
                    Why = request.Why,
                    Owners = named,
                    DueOn = request.DueOn,
                });
                complaint.NoteImprovement(act, proposed.Number);
                db.Add(proposed);
                store.Write(proposed);
                notices.TellHall(act, proposed);
            },
            cancellationToken);
        return await TakenAsync(request.RequestId, proposed, cancellationToken);
    }

    /// <summary>并入一件.</summary>
    /// <exception cref="EntityNotFoundException">There is no such change, or no such case in reach.</exception>
    /// <exception cref="BusinessException">A rule says no.</exception>
    public async Task<Improvement> LinkAsync(string number, LinkCaseRequest request, CancellationToken cancellationToken)
    {
        var caseNumber = Written.Needed("number", request.Number, Lengths.Code).ToUpperInvariant();
        if (!await db.Improvements.AnyAsync(i => i.Number == number, cancellationToken))
        {
            throw new EntityNotFoundException("improvement", number);
        }

        Improvement? linked = null;
        await desk.DoWithAsync(
            caseNumber,
            request.ToSheet() with { Revision = null },
            async (complaint, act, _) =>
            {
                linked = await store.LoadAsync(number, cancellationToken);
                if (request.Revision is { } revision && revision != linked.Revision)
                {
                    throw new BusinessException(CaseErrorCodes.ChangedMeanwhile);
                }

                linked.Link(act, complaint);
                complaint.NoteImprovement(act, linked.Number);
                store.Write(linked);
            },
            cancellationToken);
        return await TakenAsync(request.RequestId, linked, cancellationToken);
    }

    // Whoever sent the same sheet before has proposed it; ours was not saved then.
    private async Task<Improvement> TakenAsync(Guid? requestId, Improvement? made, CancellationToken cancellationToken) =>
        await store.FindTakenAsync(requestId, cancellationToken) ?? made ?? throw new BusinessException(CaseErrorCodes.ChangedMeanwhile);
}
