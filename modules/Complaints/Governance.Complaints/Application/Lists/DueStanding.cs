using Governance.Complaints.Domain;
using Governance.Complaints.Domain.Deadlines;
using Governance.Kernel.Timing;

namespace Governance.Complaints.Application.Lists;

/// <summary>How a due time stands now.</summary>
/// <param name="On">The due day.</param>
/// <param name="IsOver">Whether the due time has passed.</param>
/// <param name="WorkingDays">Working days that are left, or by which it is over; 0 on the due day itself.</param>
/// <param name="Card">The card that this is, by the tenant's rule.</param>
internal sealed record DueStanding(DateOnly On, bool IsOver, int WorkingDays, DueCard Card)
{
    /// <param name="clock">The hall's.</param>
    /// <param name="dueAt">When it is due, UTC.</param>
    /// <param name="now">Now, UTC.</param>
    /// <param name="received">The day of receipt, on which no card comes.</param>
    public static DueStanding Of(CaseClock clock, DateTime dueAt, DateTime now, DateOnly received)
    {
        var (due, today) = (LocalTime.DayOf(dueAt), LocalTime.DayOf(now));
        var over = dueAt < now;
        var days = Math.Abs(clock.Calendar.CountWorkingDays(today, due));
        return new DueStanding(due, over, days, CardOf(clock.Rules, over, days, isNew: today == received));
    }

    private static DueCard CardOf(CaseRules rules, bool over, int days, bool isNew) => over switch
    {
        true => rules.Cards && days >= rules.RedAfter ? DueCard.Red : DueCard.Overdue,
        false => rules.Cards && !isNew && days <= rules.YellowBefore ? DueCard.Yellow : DueCard.None,
    };
}

/// <summary>A card, or what comes before it.</summary>
internal enum DueCard
{
    None,
    Yellow,
    Overdue,
    Red,
}
