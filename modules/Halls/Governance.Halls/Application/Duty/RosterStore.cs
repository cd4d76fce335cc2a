using Governance.Calendar;
using Governance.Halls.Application.Opening;
using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain;
using Governance.Halls.Domain.Duty;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Duty;

/// <summary>Loads the roster of a hall to be changed, in the current tenant only, and saves it.</summary>
internal sealed class RosterStore(HallsDbContext db, HallStore halls, HallCalendars calendars, TimeProvider time)
{
    // Enough to see whose turn was last in any row.
    private const int DaysBefore = 60;
    private const int DaysAfter = 31;

    /// <summary>The roster of the years that hold two days.</summary>
    /// <exception cref="EntityNotFoundException">The tenant has no such hall.</exception>
    public async Task<Roster> LoadAsync(string code, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        var hall = await halls.HallAsync(code, cancellationToken);
        var (first, last) = (new DateOnly(from.Year, 1, 1).AddDays(-DaysBefore), new DateOnly(to.Year, 12, 31).AddDays(DaysAfter));
        var leaders = await db.DutyLeaders.Where(l => l.HallId == hall.Id).OrderBy(l => l.Order).ToListAsync(cancellationToken);
        var leaves = await db.DutyLeaves.Where(l => l.HallId == hall.Id && l.From <= last && l.To >= first).ToListAsync(cancellationToken);
        var days = await db.DutyDays.Where(d => d.HallId == hall.Id && d.Day >= first && d.Day <= last).OrderBy(d => d.Day).ToListAsync(cancellationToken);
        return new Roster(hall, await calendars.OfAsync(hall, cancellationToken), time.Today(), leaders, leaves, days);
    }

    /// <summary>Plans where the days off are known.</summary>
    /// <exception cref="BusinessException">They are not (<see cref="DutyErrorCodes.YearUnknown"/>).</exception>
    public static T Planned<T>(Func<T> plan)
    {
        try
        {
            return plan();
        }
        catch (CalendarYearMissingException exception)
        {
            throw new BusinessException(DutyErrorCodes.YearUnknown, inner: exception).WithData("year", exception.Year);
        }
    }

    /// <summary>The person of a work number who is in the row on a day.</summary>
    /// <exception cref="InvalidInputException">Nobody in the row has it (<see cref="DutyErrorCodes.NotInRow"/>).</exception>
    public async Task<Guid> InRowAsync(Roster roster, string? workNumber, DateOnly day, CancellationToken cancellationToken)
    {
        var number = workNumber?.Trim() ?? "";
        if (number.Length == 0)
        {
            throw new InvalidInputException("workNumber", DutyErrorCodes.LeaderRequired);
        }

        var staff = Input.IsPlain(number) && number.Length <= Lengths.Code
            ? await db.Staff.Where(s => s.WorkNumber == number).Select(s => (Guid?)s.Id).FirstOrDefaultAsync(cancellationToken)
            : null;
        return staff is { } id && roster.IsInRow(id, day) ? id : throw new InvalidInputException("workNumber", DutyErrorCodes.NotInRow);
    }

    /// <summary>Saves; when somebody else has just planned the same days, says so.</summary>
    public async Task SaveAsync(CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (!DeadlockExecutionStrategy.IsDeadlock(exception))
        {
            throw new BusinessException(HallErrorCodes.ChangedMeanwhile, inner: exception);
        }
    }
}
