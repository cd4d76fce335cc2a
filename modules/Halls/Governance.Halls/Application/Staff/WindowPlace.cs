namespace Governance.Halls.Application.Staff;

/// <summary>A window as one finds it.</summary>
internal sealed record WindowPlace(
    Guid Id, Guid HallId, string HallCode, string HallName, string Zone, string Number, string? Name, DateOnly From, DateOnly? To)
{
    public bool IsOpenOn(DateOnly day) => day >= From && (To is null || day <= To);
}
