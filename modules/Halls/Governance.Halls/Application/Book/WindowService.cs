using Governance.Halls.Application.Files;
using Governance.Halls.Application.Requests;
using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain;
using Governance.Halls.Domain.Book;
using Governance.Kernel.BlobStoring;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Book;

/// <summary>Opens, changes and ends windows of the current tenant's halls.</summary>
internal sealed class WindowService(
    HallsDbContext db, HallStore halls, BookStore store, BookChecks checks, IBlobContainer blobs, IGuidGenerator guids)
{
    public async Task<Guid> OpenAsync(string hallCode, OpenWindowRequest request, CancellationToken cancellationToken)
    {
        var hall = await halls.HallAsync(hallCode, cancellationToken);
        var facts = Facts(request.Zone, request.Number, request.Name, request.Kinds, request.DepartmentId, request.Place);
        var window = Window.Open(guids.Create(), hall, facts, request.From);
        await checks.DepartmentAsync(request.DepartmentId, cancellationToken);
        await checks.NumberAsync(window, cancellationToken);
        db.Add(window);
        await store.SaveAsync(cancellationToken);
        return window.Id;
    }

    public async Task EditAsync(Guid id, EditWindowRequest request, CancellationToken cancellationToken)
    {
        var window = await LoadAsync(id, cancellationToken);
        BookChecks.IsAt(window, request.Revision);
        await checks.DepartmentAsync(request.DepartmentId, cancellationToken);
        var change = store.ChangeFrom(request.ChangeFrom, request.Correction);
        window.Edit(Facts(request.Zone, request.Number, request.Name, request.Kinds, request.DepartmentId, request.Place), change);
        window.BeginOn(request.From, change);
        window.EndOn(request.To, change);
        await checks.NumberAsync(window, cancellationToken);
        await store.SaveAsync(cancellationToken);
    }

    public async Task ShowAsync(Guid id, WindowPhotoRequest request, CancellationToken cancellationToken)
    {
        var window = await LoadAsync(id, cancellationToken);
        if (request.File is not { Content: { } content } file)
        {
            throw new InvalidInputException(EvidenceFields.File, HallErrorCodes.FileEmpty);
        }

        window.Show(FileIntake.Check(file), request.TakenOn, store.ChangeFrom(null));
        await blobs.SaveAsync(content, cancellationToken);
        await store.SaveAsync(cancellationToken);
    }

    private static WindowFacts Facts(
        string? zone, string? number, string? name, IReadOnlyList<WindowKind>? kinds, Guid? department, string? place) => new(
            EntryTexts.Trim(zone), EntryTexts.Trim(number), EntryTexts.Blank(name), [.. (kinds ?? []).Distinct().Order()], department, EntryTexts.Blank(place));

    private async Task<Window> LoadAsync(Guid id, CancellationToken cancellationToken) =>
        await db.Windows.FirstOrDefaultAsync(w => w.Id == id, cancellationToken) ?? throw new EntityNotFoundException("window", id);
}
