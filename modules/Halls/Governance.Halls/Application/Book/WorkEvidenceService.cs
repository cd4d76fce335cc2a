using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain;
using Governance.Halls.Domain.Rules;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Permissions;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Book;

/// <summary>Evidence taken from the work itself: a notice that was published, a window that was opened.</summary>
internal sealed class WorkEvidenceService(
    HallsDbContext db, HallStore store, MechanismNames names, ICurrentUser user, IGuidGenerator guids, Texts texts, TimeProvider time)
{
    /// <summary>Shows a mechanism by a notice, dated on the first day on which it was shown.</summary>
    /// <returns>The new piece of evidence.</returns>
    public async Task<Guid> FromNoticeAsync(Guid noticeId, string? mechanism, CancellationToken cancellationToken)
    {
        var notice = await db.Notices.AsNoTracking().FirstOrDefaultAsync(n => n.Id == noticeId, cancellationToken)
            ?? throw new EntityNotFoundException("notice", noticeId);
        var (hall, at) = await MechanismAsync(notice.HallId, mechanism, cancellationToken);
        var recording = Begun(notice.From);
        var publisher = await PublisherAsync(notice.DepartmentId, hall, cancellationToken);
        var file = notice.FileHash is null ? null : new StoredFile(notice.FileHash, notice.FileName!, notice.FileType!, notice.FileSize ?? 0);
        at.Document(
            hall,
            new Document(
                EvidenceKind.Notice, notice.Title, CertainDate.On(notice.From, file is not null), CertainDate.Unknown,
                Fit(texts["Halls:Notice.EvidenceSource", publisher, notice.Title]), null, file, null, notice.Id),
            recording);
        await store.SaveAsync(HallErrorCodes.ChangedMeanwhile, cancellationToken);
        return recording.EvidenceId;
    }

    /// <summary>Shows a mechanism by a window: by its photo where there is one, and else the hall declares it.</summary>
    /// <returns>The new piece of evidence.</returns>
    public async Task<Guid> FromWindowAsync(Guid windowId, string? mechanism, CancellationToken cancellationToken)
    {
        var window = await db.Windows.AsNoTracking().FirstOrDefaultAsync(w => w.Id == windowId, cancellationToken)
            ?? throw new EntityNotFoundException("window", windowId);
        var (hall, at) = await MechanismAsync(window.HallId, mechanism, cancellationToken);
        var recording = Begun(window.From);
        var place = texts.WindowLabel(window.Zone, window.Number);
        if (window.Photo() is { } photo)
        {
            at.Document(
                hall,
                new Document(
                    EvidenceKind.Photo, Fit(texts["Halls:Window.PhotoTitle", place]), CertainDate.On(window.PhotoTakenOn!.Value), CertainDate.Unknown,
                    null, null, photo, window.Place, window.Id),
                recording);
        }
        else
        {
            at.Declare(
                hall,
                new Declaration(
                    texts["Halls:DeclarationTitle", names[at.Mechanism]], CertainDate.On(window.From, verified: false),
                    [.. at.Places.Append(place).Distinct()], window.Place),
                recording);
        }

        await store.SaveAsync(HallErrorCodes.ChangedMeanwhile, cancellationToken);
        return recording.EvidenceId;
    }

    // Not in the middle of a character that takes two places.
    private static string Fit(string text) => text.Length <= Lengths.Line
        ? text
        : text[..(char.IsHighSurrogate(text[Lengths.Line - 1]) ? Lengths.Line - 1 : Lengths.Line)];

    private async Task<(Hall Hall, HallMechanism Mechanism)> MechanismAsync(Guid hallId, string? mechanism, CancellationToken cancellationToken)
    {
        Rule.Check(new TextIsGiven("mechanism", mechanism));
        if (mechanism is null || !names.Knows(mechanism))
        {
            throw new InvalidInputException("mechanism", HallErrorCodes.MechanismUnknown).WithData("mechanism", mechanism);
        }

        var code = await db.Halls.Where(h => h.Id == hallId).Select(h => h.Code).FirstAsync(cancellationToken);
        return await store.MechanismAsync(code, mechanism, cancellationToken);
    }

    private Recording Begun(DateOnly from)
    {
        var today = time.Today();
        return from <= today
            ? new Recording(guids.Create(), today, user.Name)
            : throw new BusinessException(HallBookErrorCodes.NotYetEvidence).WithData("from", from.ToString("O"));
    }

    private async Task<string> PublisherAsync(Guid? department, Hall hall, CancellationToken cancellationToken) => department is { } id
        ? await db.Departments.Where(d => d.Id == id).Select(d => d.Name).FirstAsync(cancellationToken)
        : hall.Name;
}
