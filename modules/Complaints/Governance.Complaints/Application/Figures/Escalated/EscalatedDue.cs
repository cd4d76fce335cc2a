using Governance.Complaints.Application.Lists;
using Governance.Complaints.Domain.Deadlines;
using Governance.Kernel.Timing;

namespace Governance.Complaints.Application.Figures.Escalated;

/// <summary>The next due time of a case, from its own reckoning: no hall's calendar is read for it.</summary>
internal sealed record EscalatedDue(DateOnly StartOn, string Days, DateTime DueAt, DateTime? YellowAt, DateTime? RedAt)
{
    /// <summary>How it stands. By how many days something is over is not in a reckoning; then they are 0.</summary>
    public DueStanding Standing(DateTime now)
    {
        var today = LocalTime.DayOf(now);
        var left = DueAt < now ? 0 : DayCodes.Read(Days, StartOn).Count(d => d.Counts && d.Day > today);
        return new DueStanding(LocalTime.DayOf(DueAt), DueAt < now, left, CardOf(now));
    }

    private DueCard CardOf(DateTime now) => now switch
    {
        _ when DueAt < now => RedAt <= now ? DueCard.Red : DueCard.Overdue,
        _ => YellowAt <= now ? DueCard.Yellow : DueCard.None,
    };
}
