using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Book;

internal sealed class TenantHalls(HallsDbContext db) : ITenantHalls
{
    public async Task<IReadOnlyList<HallChoice>> ListAsync(CancellationToken cancellationToken) =>
        await db.Halls.AsNoTracking().OrderBy(h => h.Code).Select(h => new HallChoice(h.Id, h.Code, h.Name, h.Simulated)).ToListAsync(cancellationToken);
}
