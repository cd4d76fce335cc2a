using Governance.Complaints.Application.Assistance.Requests;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain;
using Governance.Complaints.Domain.Assistance;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Codes;
using Governance.Halls.Contracts;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Assistance;

/// <summary>Takes requests for help, at the window and from the web.</summary>
internal sealed class AssistanceIntake(
    ComplaintsDbContext db, AssistanceStore store, AssistanceCodes codes, AssistancePeople people, IHallBookService book, ICurrentTenant tenant,
    IGuidGenerator guids, TimeProvider time)
{
    private const int Tries = 3;

    /// <summary>Makes an order; the same sheet sent again is answered as it was the first time.</summary>
    /// <exception cref="InvalidInputException">Something on the sheet cannot be.</exception>
    /// <exception cref="EntityNotFoundException">The tenant has no such hall.</exception>
    public async Task<RequestedHelp> RequestAsync(AskForHelpRequest request, Actor by, CancellationToken cancellationToken)
    {
        if (await FirstAsync(request.RequestId, cancellationToken) is { } first)
        {
            return first;
        }

        var act = new CaseAct(time.UtcDateTime(), by, guids, request.RequestId) { Words = AssistancePeople.WordsOf(request) };
        var hall = await book.GetHallAsync(Written.Needed("hall", request.Hall, Lengths.Code), act.Today, cancellationToken);
        var item = await ItemAsync(hall.Id, request.Item, act.Today, cancellationToken);
        var said = people.Take(request);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await SaveAsync(act, request, hall, item, said, cancellationToken);
            }
            catch (DbUpdateException) when (attempt < Tries)
            {
                // The same sheet came twice at once, or another order has the number.
                db.ChangeTracker.Clear();
                if (await FirstAsync(request.RequestId, cancellationToken) is { } other)
                {
                    return other;
                }
            }
        }
    }

    private async Task<RequestedHelp> SaveAsync(
        CaseAct act, AskForHelpRequest request, HallState hall, ServiceItemState? item,
        IReadOnlyList<(AssistancePart Part, int Ordinal, SealedPerson Who)> said, CancellationToken cancellationToken)
    {
        var order = AssistedService.Request(act, new AssistanceRequest
        {
            TenantId = tenant.Id,
            Number = CodeAlphabet.Random(CaseCode.NumberLength),
            HallId = hall.Id,
            HallCode = hall.Code,
            Channel = request.Channel,
            Requester = request.Requester,
            Reason = request.Reason,
            Visit = request.Visit,
            People = request.People,
            ItemId = item?.Id,
            ItemName = item?.Name,
            Text = request.Text,
            Simulated = hall.Simulated,
        });
        db.Add(order);
        db.AddRange(said.Select(p => people.ToRow(order.Id, p)));
        await store.SaveAsync(order, act, cancellationToken);
        return Answer(order);
    }

    private async Task<RequestedHelp?> FirstAsync(Guid? requestId, CancellationToken cancellationToken) =>
        requestId is not null && await db.Assistance.AsNoTracking().FirstOrDefaultAsync(a => a.RequestId == requestId, cancellationToken) is { } order
            ? Answer(order)
            : null;

    private async Task<ServiceItemState?> ItemAsync(Guid hallId, Guid? id, DateOnly day, CancellationToken cancellationToken) => id is null
        ? null
        : (await book.ItemsAsync(hallId, day, cancellationToken)).FirstOrDefault(i => i.Id == id)
            ?? throw new InvalidInputException("item", IntakeErrorCodes.ItemUnknown);

    private RequestedHelp Answer(AssistedService order) => new(order.Number, $"{codes.Of(order)}", order.State, order.Revision);
}
