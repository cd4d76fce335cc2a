using Governance.Halls.Data;
using Governance.Halls.Domain.Duty;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Duty;

/// <summary>The names of those who are or were in a row.</summary>
internal sealed class RosterNames(HallsDbContext db)
{
    public async Task<IReadOnlyDictionary<Guid, string>> OfAsync(IEnumerable<DutyLeader> leaders, CancellationToken cancellationToken)
    {
        var ids = leaders.Select(l => l.StaffId).Distinct().ToList();
        return await db.Staff.Where(s => ids.Contains(s.Id)).ToDictionaryAsync(s => s.Id, s => s.Name, cancellationToken);
    }
}
