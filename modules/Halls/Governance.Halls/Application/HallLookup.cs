using Governance.Halls.Data;
using Governance.Halls.Domain;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.MultiTenancy;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application;

/// <summary>Finds a hall for whoever may see it: his tenant's; a city office those of its counties too; the province all.</summary>
internal sealed class HallLookup(HallsDbContext db, HallVisibility visibility, IDataFilter<IMultiTenant> tenantFilter)
{
    /// <summary>Lets the reader reach the rows that he may see of other tenants, until it is disposed; each row read so must be
    /// asked for its owner, or belong to a hall that was.</summary>
    public IDisposable? Reach() => visibility.ReachesOtherTenants ? tenantFilter.Disable() : null;

    /// <summary>The hall, if the reader may see it.</summary>
    /// <exception cref="EntityNotFoundException">There is none, or he may not.</exception>
    public async Task<Hall> VisibleAsync(string code, CancellationToken cancellationToken)
    {
        using var _ = Reach();
        var hall = await db.Halls.AsNoTracking().FirstOrDefaultAsync(h => h.Code == code, cancellationToken);
        return hall is not null && visibility.Sees(hall.TenantId) ? hall : throw new EntityNotFoundException("hall", code);
    }

    /// <summary>A row, if the reader may see it.</summary>
    /// <exception cref="EntityNotFoundException">There is none, or he may not.</exception>
    public T Visible<T>(T? row, string what, object key)
        where T : class, IMultiTenant =>
        row is not null && visibility.Sees(row.TenantId) ? row : throw new EntityNotFoundException(what, key);
}
