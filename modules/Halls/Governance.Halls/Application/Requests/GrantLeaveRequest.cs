namespace Governance.Halls.Application.Requests;

/// <summary>Days on which a leader cannot be on duty; those planned for him go to others.</summary>
/// <param name="WorkNumber">His work number.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Reason">Why.</param>
/// <param name="Fingerprint">That of the preview; another one now means that the days would go to others than shown.</param>
internal sealed record GrantLeaveRequest(string? WorkNumber, DateOnly? From, DateOnly? To, string? Reason, string? Fingerprint);
