using Governance.Halls.Domain.Duty.Rotation;

namespace Governance.Halls.Domain.Duty;

/// <summary>The leaders of a quarter in their order, with what the rest of the year says of each.</summary>
internal static class RosterRow
{
    public static IReadOnlyList<RotationLeader> Of(
        IReadOnlyList<DutyLeader> leaders,
        IReadOnlyList<DutyLeave> leaves,
        DutyQuarter quarter,
        IReadOnlyList<RotationDay> year,
        IReadOnlyDictionary<DateOnly, DutyDay> days)
    {
        var row = leaders.Where(l => l.From <= quarter.To && (l.To is null || l.To >= quarter.From))
            .GroupBy(l => l.StaffId).Select(g => g.MaxBy(l => l.From)!)
            .OrderBy(l => l.Order).ThenBy(l => l.From).ThenBy(l => l.Id).ToList();
        var ahead = row.ToDictionary(l => l.StaffId, _ => (Days: 0.0, Holidays: 0.0));
        foreach (var day in year.Where(d => !quarter.Holds(d.Day) && days.ContainsKey(d.Day)))
        {
            var inRow = leaders.Where(l => l.IsLeaderOn(day.Day)).Select(l => l.StaffId).Distinct().ToList();
            foreach (var staff in row.Select(l => l.StaffId))
            {
                var more = (days[day.Day].StaffId == staff ? 1.0 : 0) - (inRow.Contains(staff) ? 1.0 / inRow.Count : 0);
                var (before, holidays) = ahead[staff];
                ahead[staff] = (before + more, holidays + (day.NextToHoliday ? more : 0));
            }
        }

        return [.. row.Select(l => new RotationLeader(
            l.StaffId, l.From, l.To, [.. leaves.Where(a => a.StaffId == l.StaffId).Select(a => new DaySpan(a.From, a.To))], ahead[l.StaffId].Days, ahead[l.StaffId].Holidays))];
    }
}
