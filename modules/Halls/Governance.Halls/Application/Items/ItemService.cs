using Governance.Halls.Application.Book;
using Governance.Halls.Application.Items.Requests;
using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain.Book;
using Governance.Halls.Domain.Items.Rules;
using Governance.Halls.Domain.Rules;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Items;

/// <summary>Keeps the service items of the current tenant and their guides.</summary>
internal sealed class ItemService(
    HallsDbContext db, BookStore store, ItemGuides guides, ICurrentTenant currentTenant, IGuidGenerator guids, TimeProvider time)
{
    /// <returns>The new item's id.</returns>
    public async Task<Guid> OpenAsync(OpenItemRequest request, CancellationToken cancellationToken)
    {
        var code = request.Code?.Trim() ?? "";
        var from = request.From ?? time.Today();
        Rule.Check(new DayIsInRange("from", from), new DayIsInRange("to", request.To), new ItemHasACode(code));
        var facts = await guides.ReadAsync(request, [], from, cancellationToken);
        var item = ServiceItem.Open(guids.Create(), currentTenant.Id, code, facts, from);
        var holder = await db.Items.Where(i => i.Code == code).Select(i => i.Name).FirstOrDefaultAsync(cancellationToken);
        Rule.Check(new ItemCodeIsFree(code, holder));
        if (request.To is { } lastDay)
        {
            item.End(lastDay, store.ChangeFrom(from));
        }

        db.Add(item);
        await store.SaveAsync(cancellationToken);
        return item.Id;
    }

    public async Task EditAsync(Guid id, EditItemRequest request, CancellationToken cancellationToken)
    {
        var item = await db.Items.Include(i => i.Windows).FirstOrDefaultAsync(i => i.Id == id, cancellationToken)
            ?? throw new EntityNotFoundException("item", id);
        if (item.Revision != request.Revision)
        {
            throw new BusinessException(HallErrorCodes.ChangedMeanwhile);
        }

        Rule.Check(new DayIsInRange("changeFrom", request.ChangeFrom), new DayIsInRange("to", request.To));
        var change = store.ChangeFrom(request.ChangeFrom, request.Correction);
        item.Edit(await guides.ReadAsync(request, item.Facts().WindowIds, change.Day, cancellationToken), change);
        if (request.To is { } lastDay)
        {
            item.End(lastDay, change);
        }
        else
        {
            item.Resume(change);
        }

        await store.SaveAsync(cancellationToken);
    }
}
