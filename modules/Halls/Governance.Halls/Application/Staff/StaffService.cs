using Governance.Halls.Application.Book;
using Governance.Halls.Application.Files;
using Governance.Halls.Application.Requests;
using Governance.Halls.Application.Staff.Requests;
using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain;
using Governance.Halls.Domain.Book;
using Governance.Halls.Domain.Staff.Rules;
using Governance.Kernel.BlobStoring;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Staff;

/// <summary>Keeps the book of the staff of the current tenant.</summary>
internal sealed class StaffService(
    HallsDbContext db,
    HallStore halls,
    BookStore store,
    StaffPlaces places,
    StaffAccounts accounts,
    IBlobContainer blobs,
    IGuidGenerator guids,
    TimeProvider time)
{
    /// <returns>The new person's id.</returns>
    public async Task<Guid> JoinAsync(string hallCode, JoinStaffRequest request, UploadedFile? photo, CancellationToken cancellationToken)
    {
        var hall = await halls.HallAsync(hallCode, cancellationToken);
        var from = request.From ?? time.Today();
        var workNumber = EntryTexts.Trim(request.WorkNumber);
        var facts = new StaffFacts(EntryTexts.Trim(request.Name), EntryTexts.Blank(request.Title), request.DepartmentId, hall.Id, request.WindowId);
        var member = StaffMember.Join(guids.Create(), hall.TenantId, workNumber, facts, from);
        await places.PlaceAsync(facts, hall.Code, null, from, cancellationToken);
        var holder = await db.Staff.Where(s => s.WorkNumber == workNumber).Select(s => s.Name).FirstOrDefaultAsync(cancellationToken);
        Rule.Check(new WorkNumberIsFree(workNumber, holder));
        await accounts.LinkAsync(member, EntryTexts.Blank(request.Account), cancellationToken);
        if (photo is not null)
        {
            await ShowAsync(member, photo, cancellationToken);
        }

        db.Add(member);
        await store.SaveAsync(cancellationToken);
        return member.Id;
    }

    public async Task EditAsync(Guid id, EditStaffRequest request, UploadedFile? photo, CancellationToken cancellationToken)
    {
        var member = await OwnAsync(id, cancellationToken);
        BookChecks.IsAt(member, request.Revision);
        var change = store.ChangeFrom(request.ChangeFrom, request.Correction);
        var asked = new StaffFacts(EntryTexts.Trim(request.Name), EntryTexts.Blank(request.Title), request.DepartmentId, null, request.WindowId);
        asked.Check();
        member.Edit(await places.PlaceAsync(asked, request.Hall, member.Facts(), change.Day, cancellationToken), change);
        await accounts.LinkAsync(member, EntryTexts.Blank(request.Account), cancellationToken);
        member.Exist(request.From ?? member.From, request.To, change);

        if (photo is not null)
        {
            await ShowAsync(member, photo, cancellationToken);
        }

        await store.SaveAsync(cancellationToken);
    }

    public async Task ShowAsync(Guid id, StaffPhotoRequest request, CancellationToken cancellationToken)
    {
        var member = await OwnAsync(id, cancellationToken);
        await ShowAsync(member, request.File ?? throw new InvalidInputException(EvidenceFields.File, HallErrorCodes.FileEmpty), cancellationToken);
        await store.SaveAsync(cancellationToken);
    }

    private async Task ShowAsync(StaffMember member, UploadedFile photo, CancellationToken cancellationToken)
    {
        var stored = FileIntake.Check(photo);
        member.Show(stored, store.ChangeFrom(null));
        await blobs.SaveAsync(photo.Content, cancellationToken);
    }

    private async Task<StaffMember> OwnAsync(Guid id, CancellationToken cancellationToken) =>
        await db.Staff.FirstOrDefaultAsync(s => s.Id == id, cancellationToken) ?? throw new EntityNotFoundException("staff", id);
}
