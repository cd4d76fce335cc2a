using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Cases;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Lists;

/// <summary>Reads the board of a day for one hall. Every part starts from a key: the due times, the days of receipt, or what is open.</summary>
internal sealed class DayBoardReader(ComplaintsDbContext db, WorkQueries queries, WorkRows rows, ICaseFigures figures, TimeProvider time)
{
    private const int Shown = 6;

    public async Task<DayBoard> ReadAsync(Guid hallId, CancellationToken cancellationToken)
    {
        var sections = new List<BoardSection>();
        foreach (var part in Enum.GetValues<BoardPart>())
        {
            var items = Items(part, hallId);
            var count = part == BoardPart.Received
                ? (await figures.OfHallAsync(hallId, time.Today(), cancellationToken)).ReceivedToday
                : await items.CountAsync(cancellationToken);
            var shown = count == 0 ? [] : await WorkQueries.After(items, null).Take(Shown).ToListAsync(cancellationToken);
            sections.Add(new BoardSection(part, count, await rows.OfAsync(shown, cancellationToken)));
        }

        return new DayBoard(sections);
    }

    private IQueryable<WorkItem> Items(BoardPart part, Guid hallId) => part switch
    {
        BoardPart.Overdue => queries.OfHall(WorkList.Overdue, hallId),
        BoardPart.DueToday => queries.OfHall(WorkList.DueToday, hallId),
        BoardPart.Extensions => ByReceipt(queries.OpenCases(hallId).Where(c => c.ExtensionAsked != null)),
        BoardPart.Opinions => ByReceipt(queries.OpenCases(hallId).Where(c =>
            c.Deadlines.Any(d => d.Stage == DeadlineStage.Opinion && d.State == DeadlineState.Running))),
        BoardPart.Supervised => ByReceipt(queries.OpenCases(hallId).Where(c => c.Supervisions > 0 && c.State != CaseState.Answered)),
        BoardPart.NotReached => ByReceipt(queries.OpenCases(hallId).Where(c =>
            c.State != CaseState.Answered && db.Ledger.Any(e => e.CaseId == c.Id && e.Change == CaseChange.AnswerAttempted))),
        _ => ByReceipt(ReceivedToday(hallId)),
    };

    private IQueryable<Complaint> ReceivedToday(Guid hallId)
    {
        var start = LocalTime.StartOf(time.Today());
        return queries.Cases(hallId).Where(c => c.RegisteredAt >= start);
    }

    private static IQueryable<WorkItem> ByReceipt(IQueryable<Complaint> cases) =>
        cases.Select(c => new WorkItem { Case = c, SortAt = c.RegisteredAt, DueAt = c.DueAt, Since = c.HeldSince });
}
