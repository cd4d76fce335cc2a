using Governance.Complaints.Application.Lists;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Halls.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Assistance;

/// <summary>The people of a hall who can help, and what each has to do: three questions by keys, however many orders there are.</summary>
internal sealed class HelperLoads(ComplaintsDbContext db, DeskHalls halls, IHallBookService book, TimeProvider time)
{
    /// <exception cref="EntityNotFoundException">The tenant has no such hall.</exception>
    public async Task<HelperList> OfAsync(string? code, CancellationToken cancellationToken)
    {
        var hall = await halls.OneAsync(code, cancellationToken);
        var (today, now) = (time.Today(), time.UtcDateTime());
        var month = LocalTime.StartOf(new DateOnly(today.Year, today.Month, 1));
        var staff = await book.StaffOfAsync(hall.Id, today, cancellationToken);
        var ids = staff.Select(s => (Guid?)s.Id).ToList();
        var mine = db.Assistance.AsNoTracking().Where(a => ids.Contains(a.HelperId));
        var open = await mine.Where(a => a.State == AssistanceState.Assigned).GroupBy(a => a.HelperId)
            .Select(g => new { Helper = g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        var done = await mine.Where(a => a.DoneAt >= month).GroupBy(a => a.HelperId)
            .Select(g => new { Helper = g.Key, Count = g.Count(), People = g.Sum(a => a.People) }).ToListAsync(cancellationToken);
        var next = await mine.Where(a => a.State == AssistanceState.Assigned && a.AppointmentAt >= now).GroupBy(a => a.HelperId)
            .Select(g => new { Helper = g.Key, At = g.Min(a => a.AppointmentAt) }).ToListAsync(cancellationToken);
        return new HelperList(hall.Code, hall.Name,
        [
            .. staff.Select(s => new HelperLoad(
                s.Id, s.Name, s.Title, open.Find(o => o.Helper == s.Id)?.Count ?? 0, done.Find(d => d.Helper == s.Id)?.Count ?? 0,
                done.Find(d => d.Helper == s.Id)?.People ?? 0, next.Find(n => n.Helper == s.Id)?.At)),
        ]);
    }
}

/// <summary>Who can help in a hall.</summary>
/// <param name="Hall">The hall's code.</param>
/// <param name="HallName">The hall.</param>
/// <param name="Helpers">Its people, in the order of their work numbers.</param>
internal sealed record HelperList(string Hall, string HallName, IReadOnlyList<HelperLoad> Helpers);

/// <summary>What a helper has to do.</summary>
/// <param name="Id">The person in the hall book.</param>
/// <param name="Name">His name.</param>
/// <param name="Title">His title or post.</param>
/// <param name="Open">How many orders he has.</param>
/// <param name="DoneThisMonth">How many he has done this month.</param>
/// <param name="PeopleThisMonth">How many people he has helped with them.</param>
/// <param name="NextAppointment">Where he has to be next, UTC.</param>
internal sealed record HelperLoad(Guid Id, string Name, string? Title, int Open, int DoneThisMonth, int PeopleThisMonth, DateTime? NextAppointment);
