using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Assistance;
using Governance.Halls.Contracts;
using Governance.Kernel.EventBus;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Assistance;

/// <summary>Tells that 帮办代办 of a hall was at work: how many orders were done on the day, counted anew each time. Of two that count
/// at once the one that saw less fails by the day's row and counts again.</summary>
internal sealed class AssistanceSignals(ComplaintsDbContext db) : IDistributedEventHandler<AssistanceCompletedEto>
{
    public async Task HandleEventAsync(AssistanceCompletedEto eventData, CancellationToken cancellationToken)
    {
        var (hall, day) = (eventData.HallId, eventData.Day);
        var (from, to) = (LocalTime.StartOf(day), LocalTime.StartOf(day.AddDays(1)));
        if (await db.AssistanceDays.FirstOrDefaultAsync(d => d.HallId == hall && d.Day == day, cancellationToken) is not { } counted)
        {
            counted = new AssistanceDay(hall, day);
            db.Add(counted);
        }

        var done = await db.Assistance.CountAsync(a => a.HallId == hall && a.DoneAt >= from && a.DoneAt < to, cancellationToken);
        if (counted.Set(done))
        {
            db.AddDistributedEvent(new MechanismActivityEto(
                hall, MechanismCodes.AssistedService, MechanismSignals.AssistedOrderDone, [new ActivityDay(day, done)], eventData.Simulated));
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
