using Governance.Halls.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Attendance;

/// <summary>Whether a hall that somebody sees is his own to write.</summary>
internal sealed class HallOwnership(HallsDbContext db)
{
    public Task<bool> IsOwnAsync(string code, CancellationToken cancellationToken) => db.Halls.AnyAsync(h => h.Code == code, cancellationToken);
}
