namespace Governance.Halls.Domain.Duty.Rotation;

/// <summary>Days in a row, both ends included.</summary>
internal readonly record struct DaySpan(DateOnly From, DateOnly To)
{
    public bool Covers(DateOnly day) => From <= day && day <= To;
}
