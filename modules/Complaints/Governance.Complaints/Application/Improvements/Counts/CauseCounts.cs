using Governance.Calendar;
using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Figures;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Improvements;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Improvements.Counts;

/// <summary>Counts the cases of one hall and cause in a stretch of days, by the key that they were written in.</summary>
internal sealed class CauseCounts(ComplaintsDbContext db, TallyReader tallies, CaseClocks clocks, TimeProvider time)
{
    /// <summary>Before and after; <c>null</c> while no day is set.</summary>
    public async Task<BeforeAfter?> CompareAsync(Improvement improvement, CancellationToken cancellationToken)
    {
        if (improvement is not { InForceOn: { } on, CompareDays: { } days })
        {
            return null;
        }

        var compared = new Comparison(on, days, time.Today());
        var before = await CountAsync(improvement, compared.BeforeFrom, compared.BeforeTo, cancellationToken);
        var after = compared.IsInForce ? await CountAsync(improvement, compared.AfterFrom, compared.AfterSoFar, cancellationToken) : null;
        return new BeforeAfter(on, days, compared.DaysOver, before, after, compared.VerdictOn(before.Cases, after?.Cases ?? 0));
    }

    /// <summary>How it stands now: the last days, today included.</summary>
    public Task<CountedDays> LatelyAsync(Improvement improvement, int days, CancellationToken cancellationToken) =>
        CountAsync(improvement, time.Today().AddDays(1 - days), time.Today(), cancellationToken);

    private async Task<CountedDays> CountAsync(Improvement improvement, DateOnly from, DateOnly to, CancellationToken cancellationToken) => new(
        from, to, await Of(improvement).Where(c => c.RegisteredOn >= from && c.RegisteredOn <= to).CountAsync(cancellationToken),
        await tallies.ReceivedAsync(improvement.HallId, from, to, cancellationToken), await WorkingDaysAsync(improvement.HallId, from, to, cancellationToken));

    /// <summary>The cases with the cause, and of the service item where the change is about one.</summary>
    public IQueryable<CaseCause> Of(Improvement improvement)
    {
        var (hall, cause) = (improvement.HallId, improvement.Cause);
        var same = db.CaseCauses.AsNoTracking().Where(c => c.HallId == hall && c.Cause == cause);
        return improvement.ItemId is { } item ? same.Where(c => c.ItemId == item) : same;
    }

    private async Task<int?> WorkingDaysAsync(Guid hallId, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        var calendar = (await clocks.OfAsync(hallId, cancellationToken)).Calendar;
        try
        {
            return Enumerable.Range(from.DayNumber, to.DayNumber - from.DayNumber + 1).Count(day => calendar.IsWorkingDay(DateOnly.FromDayNumber(day)));
        }
        catch (CalendarYearMissingException)
        {
            // Said as not known; the counts beside it hold all the same.
            return null;
        }
    }
}
