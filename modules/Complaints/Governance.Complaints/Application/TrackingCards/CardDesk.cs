using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Intake;
using Governance.Complaints.Application.TrackingCards.Requests;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.TrackingCards;
using Governance.Halls.Contracts;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.TrackingCards;

/// <summary>Does one thing with one card, and signs what it says then. The same sheet sent again does nothing and answers as it did the
/// first time; an old page is told so.</summary>
internal sealed class CardDesk(
    ComplaintsDbContext db, CardKeys keys, CardNotices notices, IntakeBookReader books, IHallBookService book, CurrentActor actor, IGuidGenerator guids,
    TimeProvider time)
{
    /// <summary>新版.</summary>
    /// <exception cref="EntityNotFoundException">The tenant has no such card.</exception>
    /// <exception cref="BusinessException">A rule says no, or somebody else has changed it meanwhile.</exception>
    public Task<CardReceipt> ReviseAsync(string number, ReviseCardRequest request, CancellationToken cancellationToken) =>
        DoAsync(number, request.RequestId, request.Revision, async (card, act) => card.Revise(act, new CardRevision(
            Ids(request.Brought), Ids(request.Waived), CardBook.PapersOf("added", request.Added), await NextAsync(card, request, cancellationToken))), cancellationToken);

    /// <summary>再来.</summary>
    /// <exception cref="EntityNotFoundException">The tenant has no such card.</exception>
    /// <exception cref="BusinessException">A rule says no, or somebody else has changed it meanwhile.</exception>
    public Task<CardReceipt> VisitAsync(string number, NoteVisitRequest request, CancellationToken cancellationToken) =>
        DoAsync(number, request.RequestId, request.Revision, (card, act) =>
        {
            card.Visit(act, new VisitNote(request.Succeeded, request.Reason, Ids(request.Brought), CardBook.PapersOf("asked", request.Asked)));
            return Task.CompletedTask;
        }, cancellationToken);

    private async Task<CardReceipt> DoAsync(string number, Guid? requestId, long? revision, Func<TrackingCard, CaseAct, Task> verb, CancellationToken cancellationToken)
    {
        var card = await LoadAsync(number, cancellationToken);
        if (await HasTakenAsync(card.Id, requestId, cancellationToken))
        {
            return CardReceipt.Of(card);
        }

        if (revision is { } seen && seen != card.Revision)
        {
            throw new BusinessException(TrackingCardErrorCodes.ChangedMeanwhile);
        }

        var key = await keys.CurrentAsync(cancellationToken);
        var act = new CaseAct(time.UtcDateTime(), await actor.GetAsync(cancellationToken), guids, requestId);
        var before = card.Violations;
        await verb(card, act);
        if (card.Violations > before)
        {
            notices.TellOfViolation(act, card);
        }

        keys.Sign(card, key);
        db.AddRange(card.TakeWritten());
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return CardReceipt.Of(card);
        }
        catch (DbUpdateException exception)
        {
            db.ChangeTracker.Clear();
            return await HasTakenAsync(card.Id, requestId, cancellationToken)
                ? CardReceipt.Of(await LoadAsync(number, cancellationToken))
                : throw new BusinessException(TrackingCardErrorCodes.ChangedMeanwhile, inner: exception);
        }
    }

    private async Task<TrackingCard> LoadAsync(string number, CancellationToken cancellationToken) =>
        await db.TrackingCards.Include(c => c.Papers).FirstOrDefaultAsync(c => c.Number == number, cancellationToken) ?? throw new EntityNotFoundException("card", number);

    private async Task<bool> HasTakenAsync(Guid cardId, Guid? requestId, CancellationToken cancellationToken) =>
        requestId is not null && await db.CardEntries.AnyAsync(e => e.RequestId == requestId && e.CardId == cardId, cancellationToken);

    private async Task<CardNext?> NextAsync(TrackingCard card, ReviseCardRequest request, CancellationToken cancellationToken)
    {
        if (request.NextWindow is null && string.IsNullOrWhiteSpace(request.NextBody))
        {
            return null;
        }

        var hall = await book.GetHallAsync(card.HallCode, time.Today(), cancellationToken);
        return CardBook.NextOf(await books.ReadAsync(hall, cancellationToken), request.NextWindow, request.NextBody);
    }

    private static IReadOnlyList<Guid> Ids(IReadOnlyList<Guid>? ids) => [.. (ids ?? []).Distinct()];
}
