using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Intake;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Assistance;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Codes;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Paper.Slips;

/// <summary>What is done with one slip: typed in, or spoiled.</summary>
internal sealed class SlipDesk(ComplaintsDbContext db, IntakeService intake, CurrentActor actor, IGuidGenerator guids, TimeProvider time)
{
    /// <summary>补录; the same sheet sent again is answered as it was the first time.</summary>
    /// <exception cref="InvalidInputException">Something on the sheet cannot be.</exception>
    /// <exception cref="EntityNotFoundException">The tenant has printed no such slip.</exception>
    /// <exception cref="BusinessException">The slip was used or spoiled.</exception>
    public async Task<RegisteredCase> EnterAsync(string? typed, EnterSlipRequest request, CancellationToken cancellationToken)
    {
        var slip = SlipNumber.Parse(typed);
        var sheet = request.Case ?? throw new InvalidInputException("case", CaseErrorCodes.TextRequired);
        return await EnterAsync(slip, request.WrittenOn, request.WrittenTime, sheet, await actor.GetAsync(cancellationToken), cancellationToken);
    }

    public Task<RegisteredCase> EnterAsync(
        SlipNumber slip, DateOnly? on, string? at, RegisterCaseRequest sheet, Actor by, CancellationToken cancellationToken) =>
        intake.RegisterAsync(sheet, by, new SlipEntry(slip.Number, WrittenAt(on, at)), cancellationToken);

    /// <summary>作废.</summary>
    /// <exception cref="EntityNotFoundException">The tenant has printed no such slip.</exception>
    /// <exception cref="BusinessException">The slip was used or spoiled.</exception>
    public async Task SpoilAsync(string? typed, SpoilSlipRequest request, CancellationToken cancellationToken)
    {
        var number = SlipNumber.Parse(typed).Number;
        var slip = await db.PaperSlips.FirstOrDefaultAsync(s => s.Number == number, cancellationToken) ?? throw new EntityNotFoundException("slip", number);
        if (request.RequestId is { } sent && slip.RequestId == sent)
        {
            return;
        }

        slip.Spoil(new CaseAct(time.UtcDateTime(), await actor.GetAsync(cancellationToken), guids, request.RequestId), request.Reason);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException exception)
        {
            throw new BusinessException(CaseErrorCodes.ChangedMeanwhile, inner: exception);
        }
    }

    private static DateTime WrittenAt(DateOnly? on, string? at)
    {
        if (on is not { } day)
        {
            throw new InvalidInputException("writtenOn", PaperErrorCodes.WrittenAtMissing);
        }

        Rule.Check(new DayIsInRange("writtenOn", day));
        return LocalTime.StartOf(day) + (string.IsNullOrWhiteSpace(at) ? throw new InvalidInputException("writtenTime", PaperErrorCodes.WrittenAtMissing) : AppointmentTime.Of("writtenTime", at));
    }
}
