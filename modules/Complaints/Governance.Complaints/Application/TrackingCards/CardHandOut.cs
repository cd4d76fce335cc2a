using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Intake;
using Governance.Complaints.Application.TrackingCards.Requests;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Codes;
using Governance.Complaints.Domain.TrackingCards;
using Governance.Complaints.Domain.TrackingCards.Rules;
using Governance.Halls.Contracts;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.TrackingCards;

/// <summary>Hands out cards.</summary>
internal sealed class CardHandOut(
    ComplaintsDbContext db, CardKeys keys, IntakeBookReader books, IHallBookService book, CurrentActor actor, ICurrentTenant tenant, IGuidGenerator guids, TimeProvider time)
{
    private const int Tries = 3;

    /// <summary>Hands out a card; the same sheet sent again is answered as it was the first time.</summary>
    /// <exception cref="InvalidInputException">Something on the sheet cannot be.</exception>
    /// <exception cref="EntityNotFoundException">The tenant has no such hall.</exception>
    public async Task<CardReceipt> HandOutAsync(HandOutCardRequest request, CancellationToken cancellationToken)
    {
        if (await FirstAsync(request.RequestId, cancellationToken) is { } first)
        {
            return first;
        }

        var by = await actor.GetAsync(cancellationToken);
        var act = new CaseAct(time.UtcDateTime(), by, guids, request.RequestId);
        var hall = await book.GetHallAsync(Written.Needed("hall", request.Hall, Lengths.Code), act.Today, cancellationToken);
        var sheet = SheetOf(request, hall, await books.ReadAsync(hall, cancellationToken), by);
        // What cannot be is said before a key is made.
        TrackingCard.HandOut(act, sheet);
        for (var attempt = 1; ; attempt++)
        {
            var key = await keys.CurrentAsync(cancellationToken);
            var card = TrackingCard.HandOut(act, sheet with { Number = CodeAlphabet.Random(CaseCode.NumberLength) });
            keys.Sign(card, key);
            db.Add(card);
            db.AddRange(card.TakeWritten());
            try
            {
                await db.SaveChangesAsync(cancellationToken);
                return CardReceipt.Of(card);
            }
            catch (DbUpdateException) when (attempt < Tries)
            {
                // The same sheet came twice at once, or another card has the number.
                db.ChangeTracker.Clear();
                if (await FirstAsync(request.RequestId, cancellationToken) is { } other)
                {
                    return other;
                }
            }
        }
    }

    private async Task<CardReceipt?> FirstAsync(Guid? requestId, CancellationToken cancellationToken)
    {
        if (requestId is null)
        {
            return null;
        }

        var cardId = await db.CardEntries.Where(e => e.RequestId == requestId && e.Change == CardChange.HandedOut).Select(e => (Guid?)e.CardId).FirstOrDefaultAsync(cancellationToken);
        return cardId is null ? null : CardReceipt.Of(await db.TrackingCards.AsNoTracking().SingleAsync(c => c.Id == cardId, cancellationToken));
    }

    private CardSheet SheetOf(HandOutCardRequest request, HallState hall, IntakeBook choices, Actor by)
    {
        Rule.Check(new SomebodyTold(request.Staff ?? by.StaffId));
        var staff = CardBook.Find(choices.Staff, "staff", request.Staff ?? by.StaffId, IntakeErrorCodes.StaffUnknown)!;
        var item = CardBook.Find(choices.Items, "item", request.Item, IntakeErrorCodes.ItemUnknown);
        // Whoever hands it out at a window of another hall names the window.
        var own = choices.Windows.Any(w => w.Id == by.WindowId) ? by.WindowId : null;
        var window = CardBook.Find(choices.Windows, "window", request.Window ?? own, IntakeErrorCodes.WindowUnknown);
        return new CardSheet
        {
            TenantId = tenant.Id,
            HallId = hall.Id,
            HallCode = hall.Code,
            Number = "",
            ItemId = item?.Id,
            ItemName = item?.Name,
            WindowId = window?.Id,
            WindowName = window?.Label,
            ToldById = staff.Id,
            ToldByName = staff.Name,
            Told = request.Told,
            Papers = CardBook.PapersOf("papers", request.Papers),
            Next = CardBook.NextOf(choices, request.NextWindow, request.NextBody),
            AskOffice = request.AskOffice,
            AskPhone = request.AskPhone,
            ValidUntil = request.ValidUntil,
            Simulated = hall.Simulated,
        };
    }
}
