using Governance.Halls.Contracts;
using Governance.Kernel.EventBus;
using Governance.Reporting.Application.Standings;
using Governance.Reporting.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Reporting.EventHandlers;

/// <summary>Sets the counts of the days that are named; the others stay as they are.</summary>
internal sealed class MechanismActivityHandler(ReportingDbContext db, EvidenceSets sets, StandingComputer standings)
    : IDistributedEventHandler<MechanismActivityEto>
{
    private const int DaysAtOnce = 400;

    public async Task HandleEventAsync(MechanismActivityEto eventData, CancellationToken cancellationToken)
    {
        var changed = false;
        var days = eventData.Days.GroupBy(d => d.Day).Select(g => g.Last()).OrderBy(d => d.Day);
        foreach (var chunk in days.Chunk(DaysAtOnce))
        {
            changed |= await SetAsync(eventData, chunk, cancellationToken);
        }

        if (!changed)
        {
            return;
        }

        var set = await sets.FindOrAddAsync(eventData.HallId, eventData.Mechanism, cancellationToken);
        set.InputVersion++;
        await db.SaveChangesAsync(cancellationToken);
        await standings.ComputeAsync(set, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        db.Forget<ActivityRow>();
        db.Forget<StandingRow>();
    }

    private async Task<bool> SetAsync(MechanismActivityEto activity, ActivityDay[] days, CancellationToken cancellationToken)
    {
        var (from, to) = (days[0].Day, days[^1].Day);
        var rows = await db.Activity
            .Where(a => a.HallId == activity.HallId && a.Mechanism == activity.Mechanism && a.Signal == activity.Signal && a.Day >= from && a.Day <= to)
            .ToDictionaryAsync(a => a.Day, cancellationToken);
        var changed = false;
        foreach (var (day, count) in days)
        {
            var row = rows.GetValueOrDefault(day);
            if (count <= 0)
            {
                changed |= row is not null;
                if (row is not null)
                {
                    db.Remove(row);
                }
            }
            else if (row is null)
            {
                changed = true;
                db.Add(new ActivityRow
                {
                    HallId = activity.HallId,
                    Mechanism = activity.Mechanism,
                    Signal = activity.Signal,
                    Day = day,
                    Count = count,
                    Simulated = activity.Simulated,
                });
            }
            else if (row.Count != count || row.Simulated != activity.Simulated)
            {
                changed = true;
                (row.Count, row.Simulated) = (count, activity.Simulated);
            }
        }

        return changed;
    }
}
