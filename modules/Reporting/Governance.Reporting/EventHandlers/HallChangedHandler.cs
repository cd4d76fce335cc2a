using Governance.Halls.Contracts;
using Governance.Kernel.EventBus;
using Governance.Reporting.Data;

namespace Governance.Reporting.EventHandlers;

internal sealed class HallChangedHandler(ReportingDbContext db) : IDistributedEventHandler<HallChangedEto>
{
    public async Task HandleEventAsync(HallChangedEto eventData, CancellationToken cancellationToken)
    {
        var hall = await db.Halls.FindAsync([eventData.Hall.Id], cancellationToken);
        if (hall is null)
        {
            hall = new HallRow();
            hall.Set(eventData.Hall);
            db.Add(hall);
        }
        else if (hall.Revision < eventData.Hall.Revision)
        {
            hall.Set(eventData.Hall);
        }
    }
}
