namespace Governance.Halls.Application.Requests;

/// <summary>Somebody else takes a day.</summary>
/// <param name="WorkNumber">His work number.</param>
/// <param name="Reason">Why.</param>
internal sealed record CoverDayRequest(string? WorkNumber, string? Reason);
