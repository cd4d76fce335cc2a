using Governance.Halls.Application.Book;
using Governance.Halls.Application.Files;
using Governance.Halls.Application.Requests;
using Governance.Halls.Application.Staff.Requests;
using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain;
using Governance.Halls.Domain.Book;
using Governance.Halls.Domain.Rules;
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
    private const string PictureTypes = "image/";

    /// <returns>The new person's id.</returns>
    public async Task<Guid> JoinAsync(string hallCode, JoinStaffRequest request, UploadedFile? photo, CancellationToken cancellationToken)
    {
        var hall = await halls.HallAsync(hallCode, cancellationToken);
        var from = request.From ?? time.Today();
        var workNumber = request.WorkNumber?.Trim() ?? "";
        var facts = new StaffFacts(request.Name?.Trim() ?? "", Blank(request.Title), request.DepartmentId, hall.Id, request.WindowId);
        var member = StaffMember.Join(guids.Create(), hall.TenantId, workNumber, facts, from);
        await places.PlaceAsync(facts, hall.Code, null, from, cancellationToken);
        var holder = await db.Staff.Where(s => s.WorkNumber == workNumber).Select(s => s.Name).FirstOrDefaultAsync(cancellationToken);
        Rule.Check(new WorkNumberIsFree(workNumber, holder));
        await accounts.LinkAsync(member, Blank(request.Account), cancellationToken);
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
        if (member.Revision != request.Revision)
        {
            throw new BusinessException(HallErrorCodes.ChangedMeanwhile);
        }

        Rule.Check(new DayIsInRange("changeFrom", request.ChangeFrom), new DayIsInRange("to", request.To));
        var change = store.ChangeFrom(request.ChangeFrom, request.Correction);
        var asked = new StaffFacts(request.Name?.Trim() ?? "", Blank(request.Title), request.DepartmentId, null, request.WindowId);
        asked.Check();
        member.Edit(await places.PlaceAsync(asked, request.Hall, member.Facts(), change.Day, cancellationToken), change);
        await accounts.LinkAsync(member, Blank(request.Account), cancellationToken);
        if (request.To is { } lastDay)
        {
            member.End(lastDay, change);
        }
        else
        {
            member.Resume(change);
        }

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

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private async Task ShowAsync(StaffMember member, UploadedFile photo, CancellationToken cancellationToken)
    {
        var stored = FileIntake.Check(photo);
        if (!stored.ContentType.StartsWith(PictureTypes, StringComparison.Ordinal))
        {
            throw new InvalidInputException(EvidenceFields.File, StaffErrorCodes.PhotoNotAPicture);
        }

        await blobs.SaveAsync(photo.Content, cancellationToken);
        member.Show(stored, store.ChangeFrom(null));
    }

    private async Task<StaffMember> OwnAsync(Guid id, CancellationToken cancellationToken) =>
        await db.Staff.FirstOrDefaultAsync(s => s.Id == id, cancellationToken) ?? throw new EntityNotFoundException("staff", id);
}
