namespace Governance.Halls.Application.Requests;

/// <summary>Something is said beside a day of the duty roster.</summary>
/// <param name="Remark">What.</param>
internal sealed record RemarkRequest(string? Remark);
