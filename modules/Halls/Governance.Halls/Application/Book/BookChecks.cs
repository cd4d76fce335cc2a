using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain.Book;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Book;

/// <summary>What an entry of the hall book is checked against: other entries of the same tenant.</summary>
internal sealed class BookChecks(HallsDbContext db, TimeProvider time)
{
    /// <summary>The day that is asked about; today where none is.</summary>
    /// <exception cref="InvalidInputException">It is none that somebody can mean.</exception>
    public DateOnly Day(DateOnly? asOf)
    {
        Rule.Check(new DayIsInRange("asOf", asOf));
        return asOf ?? time.Today();
    }

    /// <exception cref="BusinessException">Somebody else has changed it since it was read.</exception>
    public static void IsAt<TState>(BookEntry<TState> entry, long revision)
        where TState : notnull
    {
        if (entry.Revision != revision)
        {
            throw new BusinessException(HallErrorCodes.ChangedMeanwhile);
        }
    }

    /// <exception cref="InvalidInputException">The tenant has no such department.</exception>
    public async Task DepartmentAsync(Guid? department, CancellationToken cancellationToken)
    {
        if (department is { } id && !await db.Departments.AnyAsync(d => d.Id == id, cancellationToken))
        {
            throw new InvalidInputException("departmentId", HallBookErrorCodes.DepartmentUnknown);
        }
    }

    /// <exception cref="InvalidInputException">The hall has no such window.</exception>
    public async Task WindowAsync(Guid hallId, Guid? window, CancellationToken cancellationToken)
    {
        if (window is { } id && !await db.Windows.AnyAsync(w => w.Id == id && w.HallId == hallId, cancellationToken))
        {
            throw new InvalidInputException("windowId", HallBookErrorCodes.WindowUnknown);
        }
    }

    /// <summary>A number belongs to one window at a time; it is free again when the window that had it has ended.</summary>
    /// <exception cref="InvalidInputException">Another window of the hall has it.</exception>
    public async Task NumberAsync(Window window, CancellationToken cancellationToken)
    {
        var taken = await db.Windows.AnyAsync(
            w => w.HallId == window.HallId && w.Zone == window.Zone && w.Number == window.Number && w.Id != window.Id
                && (w.To == null || w.To >= window.From) && (window.To == null || w.From <= window.To),
            cancellationToken);
        if (taken)
        {
            throw new InvalidInputException("number", HallBookErrorCodes.NumberTaken);
        }
    }
}
