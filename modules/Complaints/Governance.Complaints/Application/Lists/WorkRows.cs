using Governance.Complaints.Application.Cases;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Deadlines;
using Governance.Halls.Contracts;
using Governance.Kernel.Timing;

namespace Governance.Complaints.Application.Lists;

/// <summary>Makes lines of what a list has found: who has it by name, how the due time stands.</summary>
internal sealed class WorkRows(IHallBookService book, CaseClocks clocks, TimeProvider time)
{
    private readonly Dictionary<Guid, CaseClock> _clocks = [];
    private Dictionary<Guid, string>? _departments;

    public async Task<IReadOnlyList<WorkRow>> OfAsync(IReadOnlyList<WorkItem> items, CancellationToken cancellationToken)
    {
        _departments ??= (await book.DepartmentsAsync(time.Today(), cancellationToken)).ToDictionary(d => d.Id, d => d.Name);
        var rows = new List<WorkRow>();
        foreach (var item in items)
        {
            rows.Add(Row(item, item.DueAt is null ? null : await ClockAsync(item.Case.HallId, cancellationToken)));
        }

        return rows;
    }

    private WorkRow Row(WorkItem item, CaseClock? clock)
    {
        var c = item.Case;
        return new WorkRow(
            c.Number, c.HallCode, CaseTitle.Of(c.Text), c.Kind, c.State, item.DueAt,
            clock is null ? null : DueStanding.Of(clock, item.DueAt!.Value, time.UtcDateTime(), c.RegisteredOn), c.PausedFor, HolderOf(c), item.Since,
            c.EnteredAt is not null, c.Imported);
    }

    private string? HolderOf(Complaint complaint) =>
        complaint.HolderDepartmentId is { } department ? _departments!.GetValueOrDefault(department) : null;

    private async Task<CaseClock> ClockAsync(Guid hallId, CancellationToken cancellationToken)
    {
        if (!_clocks.TryGetValue(hallId, out var clock))
        {
            _clocks[hallId] = clock = await clocks.OfAsync(hallId, cancellationToken);
        }

        return clock;
    }
}
