using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Duty.Rules;

/// <summary>Whoever is away for longer than a year is taken out of the row.</summary>
internal sealed record LeaveIsNotTooLong(DateOnly From, DateOnly To)
    : Rule(DutyErrorCodes.SpanTooLong, "to")
{
    public const int MostDays = 366;

    public override bool IsBroken => To.DayNumber - From.DayNumber >= MostDays;

    public override IReadOnlyList<(string Name, object? Value)> Details => [("most", MostDays)];
}
