namespace Governance.Halls.Application.Requests;

/// <summary>Plans a quarter.</summary>
/// <param name="Quarter">The quarter, such as <c>2027Q1</c>.</param>
/// <param name="Fingerprint">That of the preview; another one now means that the row, leave or days off have changed.</param>
internal sealed record PlanQuarterRequest(string? Quarter, string? Fingerprint);
