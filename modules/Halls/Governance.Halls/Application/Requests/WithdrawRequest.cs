namespace Governance.Halls.Application.Requests;

/// <summary>A piece of evidence is taken back.</summary>
/// <param name="Reason">Why.</param>
internal sealed record WithdrawRequest(string? Reason);
