using Governance.Halls.Application.Opening;
using Governance.Halls.Data;
using Governance.Halls.Domain;
using Governance.Halls.Domain.Book;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Import;

/// <summary>Reads the hall book of the current tenant: each table once, whatever number of rows a file has.</summary>
internal sealed class BookTablesReader(HallsDbContext db, HallCalendars calendars, TimeProvider time)
{
    /// <param name="subjects">The sheets that are read or written; what they name is read with them.</param>
    /// <param name="toChange">Whether what is read is going to be changed and saved.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<BookTables> ReadAsync(IReadOnlySet<ImportSubject> subjects, bool toChange, CancellationToken cancellationToken)
    {
        var book = new BookTables();
        Put(await AllAsync<Hall>(toChange, cancellationToken), h => book.Halls.Add(h.Code, h));
        Put(await AllAsync<Department>(toChange, cancellationToken), d => book.Departments.Add(d.Code, d));
        // Of windows that have had one number one after the other, a row means the one that is open, or was last.
        Put((await AllAsync<Window>(toChange, cancellationToken)).OrderByDescending(w => w.To ?? DateOnly.MaxValue), book.Add);
        if (subjects.Contains(ImportSubject.Staff) || subjects.Contains(ImportSubject.Duty))
        {
            Put(await AllAsync<StaffMember>(toChange, cancellationToken), s => book.Staff.Add(s.WorkNumber, s));
        }

        if (subjects.Contains(ImportSubject.Items))
        {
            var items = db.Items.Include(i => i.Windows);
            Put(await (toChange ? items : items.AsNoTracking()).ToListAsync(cancellationToken), i => book.Items.Add(i.Code, i));
        }

        if (subjects.Contains(ImportSubject.Devices))
        {
            Put(await AllAsync<Domain.Devices.RatingDevice>(toChange, cancellationToken), d => book.Devices.Add(d.Number, d));
        }

        if (subjects.Contains(ImportSubject.Duty))
        {
            await ReadDutyAsync(book, toChange, cancellationToken);
        }

        return book;
    }

    private async Task ReadDutyAsync(BookTables book, bool toChange, CancellationToken cancellationToken)
    {
        // Days before last year are history that no table is asked about.
        var first = new DateOnly(time.Today().Year - 1, 1, 1);
        var days = db.DutyDays.Where(d => d.Day >= first);
        Put(await (toChange ? days : days.AsNoTracking()).ToListAsync(cancellationToken), book.Add);
        book.Leaders = (await db.DutyLeaders.AsNoTracking().ToListAsync(cancellationToken)).ToLookup(l => (l.HallId, l.StaffId));
        book.Leaves = (await db.DutyLeaves.AsNoTracking().Where(l => l.To >= first).ToListAsync(cancellationToken)).ToLookup(l => (l.HallId, l.StaffId));
        var closures = (await db.Closures.AsNoTracking().Where(c => c.To >= first).ToListAsync(cancellationToken)).ToLookup(c => c.HallId);
        var made = new Dictionary<Guid, Calendar.WorkingCalendar>();
        book.CalendarOf = hall => made.TryGetValue(hall.Id, out var calendar) ? calendar : made[hall.Id] = calendars.Of(hall, null, closures[hall.Id]);
    }

    private Task<List<TEntity>> AllAsync<TEntity>(bool toChange, CancellationToken cancellationToken)
        where TEntity : class => (toChange ? db.Set<TEntity>() : db.Set<TEntity>().AsNoTracking()).ToListAsync(cancellationToken);

    private static void Put<TEntity>(IEnumerable<TEntity> entities, Action<TEntity> put)
    {
        foreach (var entity in entities)
        {
            put(entity);
        }
    }
}
