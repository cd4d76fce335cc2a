namespace Governance.Halls.Application.Requests;

/// <summary>A leader asks another to exchange a day each.</summary>
/// <param name="Day">His own day, which he gives away.</param>
/// <param name="OtherDay">The other's day, which he takes over.</param>
/// <param name="Reason">Why.</param>
internal sealed record AskSwapRequest(DateOnly? Day, DateOnly? OtherDay, string? Reason);
