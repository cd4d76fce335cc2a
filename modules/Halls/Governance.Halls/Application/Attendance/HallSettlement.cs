using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain.Duty;
using Governance.Kernel.Domain;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Attendance;

/// <summary>Settles the days of one hall in the current tenant: facts, the days' marks and the events, in one save.</summary>
internal sealed class HallSettlement(HallsDbContext db, IHallOpeningService opening, IGuidGenerator guids, TimeProvider time)
{
    /// <returns>How many facts were written.</returns>
    public async Task<int> SettleAsync(Guid hallId, DateOnly before, CancellationToken cancellationToken)
    {
        var days = await db.DutyDays.Where(d => d.HallId == hallId && !d.Settled && d.Day < before).OrderBy(d => d.Day).ToListAsync(cancellationToken);
        if (days.Count == 0)
        {
            return 0;
        }

        var facts = await WriteAsync(hallId, days, cancellationToken);
        var code = await db.Halls.Where(h => h.Id == hallId).Select(h => h.Code).SingleAsync(cancellationToken);
        foreach (var told in EventsOf(code, facts))
        {
            db.AddDistributedEvent(told);
        }

        await db.SaveChangesAsync(cancellationToken);
        return facts.Count;
    }

    private async Task<IReadOnlyList<DutyFact>> WriteAsync(Guid hallId, List<DutyDay> days, CancellationToken cancellationToken)
    {
        var (first, last) = (days[0].Day, days[^1].Day);
        var calendar = await opening.CalendarAsync(hallId, cancellationToken);
        var attendance = (await db.Attendances.AsNoTracking().Where(a => a.HallId == hallId && a.Day >= first && a.Day <= last)
            .ToListAsync(cancellationToken)).ToLookup(a => a.Day);
        var end = await db.DutyFacts.AsNoTracking().Where(f => f.HallId == hallId).OrderByDescending(f => f.Number).FirstOrDefaultAsync(cancellationToken);
        var head = end?.ToHead() ?? DutyFactHead.None;
        var facts = new List<DutyFact>(days.Count);
        foreach (var day in days)
        {
            var fact = DutyFact.Write(guids.Create(), day, DutyVerdict.Of(day, attendance[day.Day], calendar), head, time.UtcDateTime());
            day.Settle();
            head = fact.ToHead();
            facts.Add(fact);
        }

        db.AddRange(facts);
        return facts;
    }

    private static IEnumerable<object> EventsOf(string hallCode, IReadOnlyList<DutyFact> facts)
    {
        foreach (var fact in facts)
        {
            switch (fact.Outcome)
            {
                case DutyOutcome.Kept or DutyOutcome.Covered:
                    yield return new DutyRosterKeptEto(
                        fact.HallId, hallCode, fact.Day, fact.Outcome, fact.PlannedStaffId, fact.AttendedStaffId!.Value, fact.LateMinutes, fact.Simulated);
                    break;
                case DutyOutcome.Missed:
                    yield return new DutyRosterMissedEto(fact.HallId, hallCode, fact.Day, fact.PlannedStaffId, fact.Simulated);
                    break;
            }
        }

        foreach (var alike in facts.Where(f => f.Outcome != DutyOutcome.Closed).GroupBy(f => f.Simulated))
        {
            yield return new MechanismActivityEto(
                alike.First().HallId, MechanismCodes.ComplaintWindow, MechanismSignals.DutyRosterKept,
                [.. alike.Select(f => new ActivityDay(f.Day, f.Outcome == DutyOutcome.Missed ? 0 : 1))], alike.Key);
        }
    }
}
