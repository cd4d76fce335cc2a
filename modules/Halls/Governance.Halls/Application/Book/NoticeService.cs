using Governance.Halls.Application.Files;
using Governance.Halls.Application.Requests;
using Governance.Halls.Data;
using Governance.Halls.Domain.Book;
using Governance.Kernel.BlobStoring;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Book;

/// <summary>Publishes, changes and ends notices of the current tenant's halls.</summary>
internal sealed class NoticeService(
    HallsDbContext db, HallStore halls, BookStore store, BookChecks checks, IBlobContainer blobs, IGuidGenerator guids)
{
    public async Task<Guid> PublishAsync(string hallCode, PublishNoticeRequest request, CancellationToken cancellationToken)
    {
        var hall = await halls.HallAsync(hallCode, cancellationToken);
        await CheckAsync(hall.Id, request.WindowId, request.DepartmentId, cancellationToken);
        var file = request.File is null ? null : FileIntake.Check(request.File);
        var facts = Facts(request.Title, request.Text, request.WindowId, request.DepartmentId);
        var notice = Notice.Publish(guids.Create(), hall, facts, file, request.From);
        notice.EndOn(request.To, store.ChangeFrom(null));
        if (request.File?.Content is { } content)
        {
            await blobs.SaveAsync(content, cancellationToken);
        }

        db.Add(notice);
        await store.SaveAsync(cancellationToken);
        return notice.Id;
    }

    public async Task EditAsync(Guid id, EditNoticeRequest request, CancellationToken cancellationToken)
    {
        var notice = await db.Notices.FirstOrDefaultAsync(n => n.Id == id, cancellationToken) ?? throw new EntityNotFoundException("notice", id);
        BookChecks.IsAt(notice, request.Revision);
        await CheckAsync(notice.HallId, request.WindowId, request.DepartmentId, cancellationToken);
        var change = store.ChangeFrom(request.ChangeFrom, request.Correction);
        notice.Edit(Facts(request.Title, request.Text, request.WindowId, request.DepartmentId), change);
        notice.BeginOn(request.From, change);
        notice.EndOn(request.To, change);
        await store.SaveAsync(cancellationToken);
    }

    private static NoticeFacts Facts(string? title, string? text, Guid? window, Guid? department) =>
        new(EntryTexts.Trim(title), EntryTexts.Trim(text), window, department);

    private async Task CheckAsync(Guid hallId, Guid? window, Guid? department, CancellationToken cancellationToken)
    {
        await checks.WindowAsync(hallId, window, cancellationToken);
        await checks.DepartmentAsync(department, cancellationToken);
    }
}
