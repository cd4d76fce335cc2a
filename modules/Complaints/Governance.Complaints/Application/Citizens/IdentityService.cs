using Governance.Complaints.Application.Cases;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Identity;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Security;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Citizens;

/// <summary>Shows who complained to those who may see it. Each look has a purpose, is an entry of the ledger, and is shown to
/// the citizen; so is each that the shield refused.</summary>
internal sealed class IdentityService(
    ComplaintsDbContext db, CaseStore store, CaseLookup lookup, CaseDesk desk, CurrentActor actor,
    IStringEncryptionService encryption, IGuidGenerator guids, TimeProvider time)
{
    /// <summary>Whether there is anything to see, and whether the shield lets the caller.</summary>
    /// <exception cref="EntityNotFoundException">There is no such case in reach.</exception>
    public async Task<(bool Said, bool Shielded)> StateAsync(string number, CancellationToken cancellationToken)
    {
        var (complaint, by) = await ReachAsync(number, cancellationToken);
        return (await db.Complainants.AnyAsync(c => c.CaseId == complaint.Id, cancellationToken), Shield.Covers(complaint, by));
    }

    /// <exception cref="InvalidInputException">No purpose was given (<see cref="CitizenErrorCodes.PurposeMissing"/>).</exception>
    /// <exception cref="BusinessException">The shield refuses it, or nothing was said.</exception>
    public async Task<ComplainantView> LookAsync(string number, string? purpose, bool full, CancellationToken cancellationToken)
    {
        var (complaint, by) = await ReachAsync(number, cancellationToken);
        var given = Written.Optional("purpose", purpose, Lengths.Reason) ?? throw new InvalidInputException("purpose", CitizenErrorCodes.PurposeMissing);
        var who = await db.Complainants.AsNoTracking().FirstOrDefaultAsync(c => c.CaseId == complaint.Id, cancellationToken)
            ?? throw new BusinessException(CitizenErrorCodes.Anonymous);
        var granted = !Shield.Covers(complaint, by);
        await NoteAsync(complaint, by, given, granted, cancellationToken);
        return granted ? Show(who, full) : throw new BusinessException(CitizenErrorCodes.Shielded);
    }

    /// <summary>Writes a look down, in the ledger and for the citizen, in one save.</summary>
    public Task NoteAsync(Complaint complaint, Actor by, string purpose, bool granted, CancellationToken cancellationToken) => desk.DoAsync(
        complaint,
        by,
        null,
        (c, act, _) =>
        {
            var said = Written.Needed(act, "purpose", purpose, Lengths.Reason);
            c.NoteLook(act, said, granted);
            db.Add(IdentityLook.Note(guids.Create(), c.Id, time.UtcDateTime(), by, said, granted));
        },
        cancellationToken);

    private async Task<(Complaint Complaint, Actor By)> ReachAsync(string number, CancellationToken cancellationToken)
    {
        var complaint = await store.LoadAsync(number, cancellationToken);
        var by = await actor.GetAsync(cancellationToken);
        lookup.Require(complaint, by);
        return (complaint, by);
    }

    private ComplainantView Show(Complainant who, bool full)
    {
        var (name, phone) = (encryption.Read(who.Name, IdentityPurposes.Name), encryption.Read(who.Phone, IdentityPurposes.Phone));
        var (id, email) = (encryption.Read(who.IdNumber, IdentityPurposes.IdNumber), encryption.Read(who.Email, IdentityPurposes.Email));
        var (weChat, helper) = (encryption.Read(who.WeChat, IdentityPurposes.WeChat), encryption.Read(who.Helper, IdentityPurposes.Helper));
        return full
            ? new ComplainantView(true, name, phone, id, email, weChat, helper)
            : new ComplainantView(false, Masks.Name(name), Masks.Phone(phone), Masks.IdNumber(id), Masks.Email(email), Masks.WeChat(weChat), Masks.Name(helper));
    }
}
