using Governance.Complaints.Application.Cases;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Codes;
using Governance.Complaints.Domain.Deadlines;
using Governance.Complaints.Domain.Identity;
using Governance.Complaints.Domain.Links;
using Governance.Halls.Contracts;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Intake;

/// <summary>Registers cases.</summary>
internal sealed class IntakeService(
    ComplaintsDbContext db,
    CaseStore store,
    CaseClocks clocks,
    CaseCodes codes,
    SubjectLookup subjects,
    IdentityIntake identities,
    IHallBookService book,
    ICurrentTenant tenant,
    IGuidGenerator guids,
    TimeProvider time)
{
    private const int MostCauses = 10;
    private const int Tries = 3;

    /// <summary>Registers a case; the same sheet sent again is answered as it was the first time.</summary>
    /// <exception cref="InvalidInputException">Something on the sheet cannot be.</exception>
    /// <exception cref="EntityNotFoundException">The tenant has no such hall.</exception>
    public Task<RegisteredCase> RegisterAsync(RegisterCaseRequest request, Actor by, CancellationToken cancellationToken) =>
        RegisterAsync(request, by, then: null, cancellationToken);

    /// <summary>Registers a case and does the next thing to it in the same save, while the citizen stands there.</summary>
    /// <exception cref="BusinessException">A rule says no to the next thing; then nothing is registered.</exception>
    public Task<RegisteredCase> RegisterAsync(
        RegisterCaseRequest request, Actor by, Action<Complaint, CaseAct, CaseClock>? then, CancellationToken cancellationToken) =>
        RegisterAsync(request, by, then, slip: null, cancellationToken);

    /// <summary>Registers what stands on a slip.</summary>
    /// <exception cref="EntityNotFoundException">The tenant has no such slip.</exception>
    /// <exception cref="BusinessException">The slip cannot be typed in.</exception>
    public Task<RegisteredCase> RegisterAsync(RegisterCaseRequest request, Actor by, SlipEntry slip, CancellationToken cancellationToken) =>
        RegisterAsync(request, by, then: null, slip, cancellationToken);

    private async Task<RegisteredCase> RegisterAsync(
        RegisterCaseRequest request, Actor by, Action<Complaint, CaseAct, CaseClock>? then, SlipEntry? slip, CancellationToken cancellationToken)
    {
        if (await FirstAsync(request.RequestId, cancellationToken) is { } first)
        {
            return first;
        }

        var now = time.UtcDateTime();
        var hall = await book.GetHallAsync(Written.Needed("hall", request.Hall, Lengths.Code), LocalTime.DayOf(now), cancellationToken);
        var clock = await clocks.OfAsync(hall.Id, cancellationToken);
        var about = await subjects.FindAsync(hall, request, LocalTime.DayOf(now), cancellationToken);
        var identity = identities.Take(request.Complainant);
        var act = new CaseAct(now, by, guids, request.RequestId) { Words = IdentityIntake.WordsOf(request.Complainant) };
        var sheet = SheetOf(request, hall, about, clock.Rules, act);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var numbered = slip is null ? sheet with { Number = CaseNumbers.Next() } : await OnSlipAsync(sheet, slip, act, cancellationToken);
                return await SaveAsync(request, numbered, identity, act, clock, then, cancellationToken);
            }
            catch (Exception exception) when (attempt < Tries && (exception is DbUpdateException || (slip is not null && IsChangedMeanwhile(exception))))
            {
                // The same sheet came twice at once, another case has the number, or somebody else was quicker with the slip.
                db.ChangeTracker.Clear();
                if (await FirstAsync(request.RequestId, cancellationToken) is { } other)
                {
                    return other;
                }
            }
        }
    }

    /// <summary>Whether a sheet has been registered already.</summary>
    public async Task<bool> IsTakenAsync(Guid? requestId, CancellationToken cancellationToken) =>
        requestId is { } id && await db.Ledger.AnyAsync(e => e.RequestId == id && e.Change == CaseChange.Registered, cancellationToken);

    private static bool IsChangedMeanwhile(Exception exception) => exception is BusinessException { Code: CaseErrorCodes.ChangedMeanwhile };

    private async Task<Registration> OnSlipAsync(Registration sheet, SlipEntry entry, CaseAct act, CancellationToken cancellationToken)
    {
        var slip = await db.PaperSlips.FirstOrDefaultAsync(s => s.Number == entry.Number, cancellationToken)
            ?? throw new EntityNotFoundException("slip", entry.Number);
        return sheet with { Number = slip.Number, Slip = slip.Enter(act, sheet.HallId, entry.WrittenAt) };
    }

    private async Task<RegisteredCase> SaveAsync(
        RegisterCaseRequest request, Registration sheet, SealedIdentity? identity, CaseAct act, CaseClock clock, Action<Complaint, CaseAct, CaseClock>? then,
        CancellationToken cancellationToken)
    {
        var complaint = Complaint.Register(act, sheet, clock);
        db.Add(complaint);
        if (identity is not null)
        {
            db.Add(Complainant.Of(guids.Create(), complaint.Id, identity));
        }

        if (request.LinkTo is { } number)
        {
            var other = await store.LoadAsync(number.Trim().ToUpperInvariant(), cancellationToken);
            complaint.Link(act, other);
            other.Link(act with { RequestId = null }, complaint);
            db.AddRange(CaseLink.Between(act, complaint, other));
            store.Write(other);
        }

        then?.Invoke(complaint, act, clock);
        await store.SaveAsync(complaint, cancellationToken);
        return ToRegistered(complaint);
    }

    private async Task<RegisteredCase?> FirstAsync(Guid? requestId, CancellationToken cancellationToken)
    {
        if (requestId is not { } id)
        {
            return null;
        }

        var caseId = await db.Ledger.Where(e => e.RequestId == id && e.Change == CaseChange.Registered).Select(e => (Guid?)e.CaseId).FirstOrDefaultAsync(cancellationToken);
        return caseId is null
            ? null
            : ToRegistered(await db.Cases.AsNoTracking().Include(c => c.Deadlines).FirstAsync(c => c.Id == caseId, cancellationToken));
    }

    private RegisteredCase ToRegistered(Complaint complaint)
    {
        var answer = complaint.Deadlines.First(d => d is { Stage: DeadlineStage.Answer, Round: 0 });
        return new RegisteredCase(complaint.Number, codes.Of(complaint).ToString(), answer.DueOn, answer.DueAt, complaint.LedgerHash);
    }

    private Registration SheetOf(RegisterCaseRequest request, HallState hall, Subject about, CaseRules rules, CaseAct act)
    {
        var channel = Written.Needed("channel", request.Channel, Lengths.Code);
        var answerBy = request.AnswerBy ?? AnswerChannels.TrackingPage;
        Rule.Check(
            new DayIsInRange("happenedOn", request.HappenedOn),
            new SheetRules.HappenedBefore(request.HappenedOn, act.Today),
            new SheetRules.ChannelIsTheTenants(channel, rules),
            new SheetRules.AnswerIsByTheTenants(answerBy, rules),
            new SheetRules.CausesAreTheTenants(request.Causes ?? [], rules, MostCauses),
            new SheetRules.AddressForTheAnswer(answerBy, request.Complainant));
        return new Registration
        {
            TenantId = tenant.Id,
            HallId = hall.Id,
            HallCode = hall.Code,
            Kind = request.Kind,
            Channel = channel,
            Text = Written.Needed(act, "text", request.Text),
            Wanted = Written.Optional(act, "wanted", request.Wanted, Lengths.Reason),
            Causes = [.. (request.Causes ?? []).Distinct()],
            About = about,
            HappenedOn = request.HappenedOn,
            OnBehalf = request.OnBehalf,
            Complex = request.Complex,
            Shielded = request.Shield || rules.HidesComplainant,
            AnswerBy = answerBy,
            Number = "",
            Simulated = hall.Simulated,
        };
    }
}
