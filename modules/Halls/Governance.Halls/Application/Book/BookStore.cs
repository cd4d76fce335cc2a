using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain.Book;
using Governance.Halls.Domain.Rules;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Governance.Kernel.Permissions;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Book;

/// <summary>Saves the hall book: what was changed, the states that it replaces, and the events that tell of it, in one save.</summary>
internal sealed class BookStore(HallsDbContext db, ICurrentUser user, TimeProvider time)
{
    private const int StatesAnEvent = 100;

    /// <summary>A change that holds from a day, or a correction.</summary>
    /// <param name="from">The first day; today where none is given.</param>
    /// <param name="correction">Whether it mends what was entered wrongly.</param>
    /// <exception cref="InvalidInputException">The day lies after today: what stands now would be history then.</exception>
    public Change ChangeFrom(DateOnly? from, bool correction = false)
    {
        Rule.Check(new DayIsInRange("changeFrom", from), new DateIsNotInTheFuture("changeFrom", from, time.Today()));
        return new(from ?? time.Today(), correction, user.Name, time.UtcDateTime());
    }

    /// <summary>Saves all that was changed.</summary>
    /// <exception cref="BusinessException">A number or code is taken (<see cref="HallBookErrorCodes.NumberTaken"/>).</exception>
    public async Task SaveAsync(CancellationToken cancellationToken)
    {
        var changed = db.ChangeTracker.Entries<IBookEntry>().Select(e => e.Entity).ToList();
        foreach (var entry in changed)
        {
            db.AddRange(entry.TakePast());
        }

        Tell<DepartmentState>(changed, states => new DepartmentsChangedEto(states));
        Tell<WindowState>(changed, states => new WindowsChangedEto(states));
        Tell<StaffState>(changed, states => new StaffChangedEto(states));
        Tell<ServiceItemState>(changed, states => new ServiceItemsChangedEto(states));
        Tell<NoticeState>(changed, states => new NoticesChangedEto(states));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (exception is not DbUpdateConcurrencyException && !DeadlockExecutionStrategy.IsDeadlock(exception))
        {
            throw new BusinessException(HallBookErrorCodes.NumberTaken, inner: exception);
        }
    }

    private void Tell<TState>(IEnumerable<IBookEntry> entries, Func<IReadOnlyList<TState>, object> eventOf)
        where TState : notnull
    {
        foreach (var states in entries.OfType<BookEntry<TState>>().Where(e => ((IBookEntry)e).TakeChanged()).Select(e => e.ToState()).Chunk(StatesAnEvent))
        {
            db.AddDistributedEvent(eventOf(states));
        }
    }
}
