using Governance.Complaints.Data;
using Governance.Complaints.Domain.Cases;
using Governance.Halls.Contracts;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Ledger.Books;

/// <summary>受理台账: the cases that were received in a month. Never who complained.</summary>
internal sealed class AcceptanceRegister(ComplaintsDbContext db)
{
    public const int MostAtOnce = 200;

    /// <summary>A page of the book.</summary>
    /// <param name="hall">A hall of the current tenant; all of them together where it is left out.</param>
    /// <param name="month">The month of receipt.</param>
    /// <param name="after">Where the page begins after.</param>
    /// <param name="take">How many lines, at most <see cref="MostAtOnce"/>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<RegisterPage> ReadAsync(HallChoice? hall, BookMonth month, BookPlace? after, int? take, CancellationToken cancellationToken)
    {
        var count = Math.Clamp(take ?? MostAtOnce, 1, MostAtOnce);
        var cases = CasesOf(db, hall, month);
        if (after is { } place)
        {
            var (at, id) = (new DateTime(place.At, DateTimeKind.Utc), place.Id);
            cases = cases.Where(c => c.RegisteredAt > at || (c.RegisteredAt == at && c.Id.CompareTo(id) > 0));
        }

        var page = await cases.OrderBy(c => c.RegisteredAt).ThenBy(c => c.Id).Take(count + 1).ToListAsync(cancellationToken);
        var shown = page.Take(count).ToList();
        var first = (after?.Number ?? 0) + 1;
        var next = page.Count > count ? new BookPlace(shown[^1].RegisteredAt.Ticks, shown[^1].Id, first + count - 1).ToString() : null;
        var departments = await DepartmentsAsync(shown, cancellationToken);
        return new RegisterPage([.. shown.Select((c, i) => ToLine(c, first + i, departments[c.Id]))], next);
    }

    /// <summary>The cases of a month, by their keys (tenant, hall, day of receipt) or (tenant, day of receipt).</summary>
    public static IQueryable<Complaint> CasesOf(ComplaintsDbContext db, HallChoice? hall, BookMonth month)
    {
        var (from, to) = (month.From, month.To);
        var cases = db.Cases.AsNoTracking().Where(c => c.RegisteredAt >= from && c.RegisteredAt < to);
        return hall is null ? cases : cases.Where(c => c.HallId == hall.Id);
    }

    private async Task<ILookup<Guid, string>> DepartmentsAsync(List<Complaint> cases, CancellationToken cancellationToken)
    {
        var ids = cases.ConvertAll(c => c.Id);
        var orders = await db.WorkOrders.Where(o => ids.Contains(o.CaseId)).OrderBy(o => o.AssignedAt).ThenBy(o => o.Id)
            .Select(o => new { o.CaseId, o.DepartmentName }).ToListAsync(cancellationToken);
        return orders.ToLookup(o => o.CaseId, o => o.DepartmentName);
    }

    private static RegisterLine ToLine(Complaint c, int no, IEnumerable<string> departments) => new(
        no, c.RegisteredOn, c.HallCode, c.Number, c.Kind, BookWords.Shorten(c.Text),
        [.. departments.Prepend(c.AgainstDepartmentName).OfType<string>().Distinct()],
        c.Answer ?? c.Opinion, c.State, c.Outcome, c.HandedTo, c.Satisfaction, c.AnsweredInTime, c.Simulated,
        c.AnsweredAt is { } at ? LocalTime.DayOf(at) : null, c.ClosedOn, c.EnteredAt, c.Imported);
}
