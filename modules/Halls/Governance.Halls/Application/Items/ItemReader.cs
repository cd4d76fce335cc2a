using Governance.Halls.Application.Book;
using Governance.Halls.Application.Items.Requests;
using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain;
using Governance.Halls.Domain.Book;
using Governance.Kernel.Exceptions;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Items;

/// <summary>The service items and their guides for whoever may see them.</summary>
internal sealed class ItemReader(
    HallsDbContext db, HallLookup halls, BookHistory history, ICurrentTenant currentTenant, TimeProvider time)
{
    /// <summary>A stretch of the items that can be done at a window of a hall that the reader may see.</summary>
    public Task<ItemPage> OfHallAsync(Hall hall, ItemQuery query, CancellationToken cancellationToken) => ListAsync(
        hall.TenantId,
        items => items.Where(i => i.Windows.Any(w => db.Windows.Any(x => x.Id == w.WindowId && x.HallId == hall.Id))),
        query,
        cancellationToken);

    /// <summary>A stretch of all items of the tenant of a hall that the reader may see, those without a window too.</summary>
    public Task<ItemPage> OfTenantOfAsync(Hall hall, ItemQuery query, CancellationToken cancellationToken) =>
        ListAsync(hall.TenantId, items => items, query, cancellationToken);

    /// <summary>A stretch of the items of the current tenant.</summary>
    public Task<ItemPage> OfTenantAsync(ItemQuery query, CancellationToken cancellationToken) =>
        ListAsync(currentTenant.Id, items => items, query, cancellationToken);

    /// <summary>An item as it stood on a day; today where none is given.</summary>
    public async Task<ItemDetail> GetAsync(Guid id, DateOnly? asOf, CancellationToken cancellationToken)
    {
        using var _ = halls.Reach();
        var item = await VisibleAsync(id, cancellationToken);
        var day = asOf ?? time.Today();
        var earlier = await history.ReplacedSinceAsync<ServiceItemState>([id], day, cancellationToken);
        return new ItemDetail(day, earlier.GetValueOrDefault(id) ?? item.ToState(), item.Revision, item.ChangedFrom);
    }

    /// <summary>The item after its latest change, if it is the current tenant's.</summary>
    public async Task<ServiceItemState> OwnAsync(Guid id, CancellationToken cancellationToken) =>
        (await db.Items.AsNoTracking().Include(i => i.Windows).FirstOrDefaultAsync(i => i.Id == id, cancellationToken)
            ?? throw new EntityNotFoundException("item", id)).ToState();

    /// <summary>How an item stood before each change, the latest first.</summary>
    public async Task<IReadOnlyList<PastEntry<ServiceItemState>>> HistoryAsync(Guid id, CancellationToken cancellationToken)
    {
        using var _ = halls.Reach();
        await VisibleAsync(id, cancellationToken);
        return await history.OfAsync<ServiceItemState>(id, cancellationToken);
    }

    private async Task<ItemPage> ListAsync(
        Guid? tenant, Func<IQueryable<ServiceItem>, IQueryable<ServiceItem>> which, ItemQuery query, CancellationToken cancellationToken)
    {
        using var _ = halls.Reach();
        var today = time.Today();
        var take = Math.Clamp(query.Take, 1, ItemQuery.Most);
        var items = which(Filter(tenant, query, today)).Include(i => i.Windows).OrderBy(i => i.Code).Take(take + 1);
        var found = await items.AsSplitQuery().ToListAsync(cancellationToken);
        var shown = found.Take(take).Select(i => i.Id).ToList();
        var earlier = await history.ReplacedSinceAsync<ServiceItemState>(shown, today, cancellationToken);
        return new ItemPage(
            [.. found.Take(take).Select(i => earlier.GetValueOrDefault(i.Id) ?? i.ToState())],
            found.Count > take ? found[take - 1].Code : null);
    }

    private IQueryable<ServiceItem> Filter(Guid? tenant, ItemQuery query, DateOnly today)
    {
        var after = query.After ?? "";
        var items = db.Items.AsNoTracking().Where(i => i.TenantId == tenant && string.Compare(i.Code, after) > 0);
        items = query.Ended
            ? items.Where(i => i.To != null && i.To < today)
            : items.Where(i => i.To == null || i.To >= today);
        if (query.Q?.Trim() is { Length: > 0 } text)
        {
            items = items.Where(i => i.Name.Contains(text) || i.Code.StartsWith(text));
        }

        return query.Department is { } department ? items.Where(i => i.DepartmentId == department) : items;
    }

    private async Task<ServiceItem> VisibleAsync(Guid id, CancellationToken cancellationToken) => halls.Visible(
        await db.Items.AsNoTracking().Include(i => i.Windows).FirstOrDefaultAsync(i => i.Id == id, cancellationToken), "item", id);
}
