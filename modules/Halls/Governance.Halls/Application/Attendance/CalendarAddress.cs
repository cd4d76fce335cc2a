namespace Governance.Halls.Application.Attendance;

/// <summary>Where somebody's days can be subscribed to.</summary>
/// <param name="Path">The path on this server; the secret in it is not shown again.</param>
internal sealed record CalendarAddress(string Path);
