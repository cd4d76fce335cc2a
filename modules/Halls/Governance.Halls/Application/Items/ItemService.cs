using Governance.Halls.Application.Book;
using Governance.Halls.Application.Items.Requests;
using Governance.Halls.Data;
using Governance.Halls.Domain.Book;
using Governance.Halls.Domain.Items.Rules;
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
        var code = EntryTexts.Trim(request.Code);
        var from = request.From ?? time.Today();
        Rule.Check(new ItemHasACode(code), new DayIsInRange("from", from));
        var facts = await guides.ReadAsync(request, [], from, cancellationToken);
        var item = ServiceItem.Open(guids.Create(), currentTenant.Id, code, facts, from);
        var holder = await db.Items.Where(i => i.Code == code).Select(i => i.Name).FirstOrDefaultAsync(cancellationToken);
        Rule.Check(new ItemCodeIsFree(code, holder));
        item.Exist(from, request.To, store.ChangeFrom(null));
        db.Add(item);
        await store.SaveAsync(cancellationToken);
        return item.Id;
    }

    public async Task EditAsync(Guid id, EditItemRequest request, CancellationToken cancellationToken)
    {
        var item = await db.Items.Include(i => i.Windows).FirstOrDefaultAsync(i => i.Id == id, cancellationToken)
            ?? throw new EntityNotFoundException("item", id);
        BookChecks.IsAt(item, request.Revision);
        var change = store.ChangeFrom(request.ChangeFrom, request.Correction);
        item.Edit(await guides.ReadAsync(request, item.Facts().WindowIds, change.Day, cancellationToken), change);
        item.Exist(request.From ?? item.From, request.To, change);
        await store.SaveAsync(cancellationToken);
    }
}
