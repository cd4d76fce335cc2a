using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Intake;
using Governance.Complaints.Application.Refusals.Requests;
using Governance.Complaints.Data;
using Governance.Complaints.Domain;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Codes;
using Governance.Complaints.Domain.Deadlines;
using Governance.Complaints.Domain.Identity;
using Governance.Complaints.Domain.Messages;
using Governance.Complaints.Domain.Refusals;
using Governance.Halls.Contracts;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Refusals;

/// <summary>Takes reports of refusals from the windows.</summary>
internal sealed class RefusalIntake(
    ComplaintsDbContext db,
    RefusalStore store,
    RefusalCodes codes,
    RefusalRulesReader rules,
    CaseClocks clocks,
    SubjectLookup subjects,
    IdentityIntake identities,
    IHallBookService book,
    CurrentActor actor,
    ICurrentTenant tenant,
    IGuidGenerator guids,
    TimeProvider time)
{
    private const int Tries = 3;
    private const int OnlyOrdinal = 1;

    /// <summary>报备; the same sheet sent again is answered as it was the first time.</summary>
    /// <exception cref="InvalidInputException">Something on the sheet cannot be.</exception>
    /// <exception cref="EntityNotFoundException">The tenant has no such hall.</exception>
    public async Task<ReportedRefusal> ReportAsync(ReportRefusalRequest request, CancellationToken cancellationToken)
    {
        if (await FirstAsync(request.RequestId, cancellationToken) is { } first)
        {
            return first;
        }

        var now = time.UtcDateTime();
        var today = LocalTime.DayOf(now);
        var hall = await book.GetHallAsync(Written.Needed("hall", request.Hall, Lengths.Code), today, cancellationToken);
        var clock = await clocks.OfAsync(hall.Id, cancellationToken);
        var who = new ComplainantRequest(request.Name, request.Phone);
        var identity = identities.Take(who);
        var act = new CaseAct(now, await actor.GetAsync(cancellationToken), guids, request.RequestId) { Words = IdentityIntake.WordsOf(who) };
        var sheet = new RefusalSheet
        {
            TenantId = tenant.Id,
            HallId = hall.Id,
            HallCode = hall.Code,
            Number = "",
            About = await subjects.FindAsync(hall, request.Item, request.Window, request.Staff, null, today, cancellationToken),
            Asked = request.Asked,
            Basis = request.Basis,
            Reason = request.Reason,
            Alternative = request.Alternative,
            Papers = request.ToPapers(),
            Simulated = hall.Simulated,
        };
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await SaveAsync(sheet with { Number = CodeAlphabet.Random(CaseCode.NumberLength) }, identity, act, clock, cancellationToken);
            }
            catch (DbUpdateException) when (attempt < Tries)
            {
                // The same sheet came twice at once, or another refusal has the number.
                db.ChangeTracker.Clear();
                if (await FirstAsync(request.RequestId, cancellationToken) is { } other)
                {
                    return other;
                }
            }
        }
    }

    private async Task<ReportedRefusal> SaveAsync(
        RefusalSheet sheet, SealedIdentity? identity, CaseAct act, CaseClock clock, CancellationToken cancellationToken)
    {
        var refusal = RefusalReport.Report(act, sheet, clock, rules.Of(clock.Rules));
        db.Add(refusal);
        if (identity is not null)
        {
            db.Add(RefusedPerson.Of(guids.Create(), refusal, identity));
        }

        if (!refusal.Simulated)
        {
            db.Add(StaffNotice.Write(act, refusal.TenantId, refusal.Id, NoticeKind.RefusalReported, OnlyOrdinal, refusal.HallId));
        }

        await store.CommitAsync(refusal, cancellationToken);
        return ToReported(refusal);
    }

    private async Task<ReportedRefusal?> FirstAsync(Guid? requestId, CancellationToken cancellationToken) =>
        requestId is { } id && await db.Refusals.AsNoTracking().Include(r => r.Promise).FirstOrDefaultAsync(r => r.RequestId == id, cancellationToken) is { } first
            ? ToReported(first)
            : null;

    private ReportedRefusal ToReported(RefusalReport refusal) => new(refusal.Number, codes.Of(refusal), refusal.Promise?.DueOn);
}
