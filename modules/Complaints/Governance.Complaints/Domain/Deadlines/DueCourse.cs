using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Deadlines;

/// <summary>What time does to something that is due, and when: a reminder, the yellow card, overdue, the red card.</summary>
internal readonly record struct DueCourse(DateTime? RemindAt, DateTime? YellowAt, DateTime DueAt, DateTime? RedAt)
{
    /// <summary>What comes next; <c>null</c> where nothing does.</summary>
    public (DeadlineMark Mark, DateTime At)? NextAfter(DeadlineMark mark)
    {
        ReadOnlySpan<(DeadlineMark Mark, DateTime? At)> course =
        [
            (DeadlineMark.Reminder, RemindAt), (DeadlineMark.Yellow, YellowAt), (DeadlineMark.Overdue, DueAt), (DeadlineMark.Red, RedAt),
        ];
        foreach (var (next, at) in course)
        {
            if (next > mark && at is { } instant)
            {
                return (next, instant);
            }
        }

        return null;
    }

    /// <summary>What has come by now, in order. A reminder that a card has overtaken is left out.</summary>
    public IReadOnlyList<DeadlineMark> Pass(DeadlineMark mark, DateTime now)
    {
        var passed = new List<DeadlineMark>();
        while (NextAfter(mark) is { } next && next.At <= now)
        {
            mark = next.Mark;
            passed.Add(mark);
        }

        return passed.Count > 1 ? [.. passed.Where(m => m != DeadlineMark.Reminder)] : passed;
    }
}
