using Governance.Calendar;
using Governance.Halls.Domain.Duty;

namespace Governance.Halls.Application.Duty;

/// <summary>A day on the month's sheet.</summary>
/// <param name="Day">The day.</param>
/// <param name="InMonth">Whether it belongs to the month.</param>
/// <param name="IsToday">Whether it is today.</param>
/// <param name="Explanation">Whether the hall works and why; <c>null</c> where no days off are known for the year.</param>
/// <param name="Row">What the roster says, or <c>null</c>.</param>
/// <param name="Swap">A swap that waits for an answer.</param>
/// <param name="Leader">The name of whoever is on duty.</param>
/// <param name="Attended">The name of whoever came.</param>
/// <param name="SwapWith">The name of the other one of the swap.</param>
internal sealed record RosterCell(
    DateOnly Day, bool InMonth, bool IsToday, DayExplanation? Explanation, RosterDay? Row, DutySwap? Swap, string Leader, string Attended, string SwapWith)
{
    public bool IsOff => Explanation is { Counts: false };

    public bool IsMakeUp => Explanation?.Reason == DayReason.MakeUpDay;
}

/// <summary>How much of a quarter somebody has.</summary>
/// <param name="Leader">The name.</param>
/// <param name="Days">Days.</param>
/// <param name="NextToHoliday">Days next to a holiday among them.</param>
/// <param name="Kept">Days gone by on which he came.</param>
/// <param name="Due">Days gone by that were his.</param>
/// <param name="StoodIn">Days of others on which he stood in.</param>
internal sealed record RosterFairness(string Leader, int Days, int NextToHoliday, int Kept, int Due, int StoodIn);
