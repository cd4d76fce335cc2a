using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Duty.Rules;

/// <summary>Coming and leaving are recorded on the day itself.</summary>
internal sealed record DayIsToday(DateOnly Day, DateOnly Today)
    : Rule(AttendanceErrorCodes.NotToday)
{
    public override bool IsBroken => Day != Today;

    public override IReadOnlyList<(string Name, object? Value)> Details => [("today", $"{Today:yyyy-MM-dd}")];
}
