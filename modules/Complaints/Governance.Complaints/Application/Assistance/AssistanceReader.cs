using Governance.Complaints.Data;
using Governance.Complaints.Domain.Assistance;
using Governance.Halls.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Assistance;

/// <summary>Reads help orders of the current tenant.</summary>
internal sealed class AssistanceReader(ComplaintsDbContext db, AssistancePeople people, IHallBookService book)
{
    /// <exception cref="EntityNotFoundException">There is no such order.</exception>
    public async Task<AssistanceView> GetAsync(string number, CancellationToken cancellationToken)
    {
        var order = await FindAsync(number, cancellationToken);
        var course = await db.AssistanceEntries.AsNoTracking().Where(e => e.OrderId == order.Id).OrderBy(e => e.Number).ToListAsync(cancellationToken);
        var hall = await book.GetHallAsync(order.HallCode, LocalTime.DayOf(order.RequestedAt), cancellationToken);
        return AssistanceView.Of(
            order, hall.Name, await people.ReadMaskedAsync(order.Id, cancellationToken),
            await db.AssistancePeople.CountAsync(p => p.OrderId == order.Id && p.Part == AssistancePart.Listed, cancellationToken), course);
    }

    /// <exception cref="EntityNotFoundException">There is no such order.</exception>
    public async Task<AssistedService> FindAsync(string number, CancellationToken cancellationToken) =>
        await db.Assistance.AsNoTracking().Include(a => a.Holdings).AsSingleQuery().FirstOrDefaultAsync(a => a.Number == number, cancellationToken)
        ?? throw new EntityNotFoundException("help order", number);
}
