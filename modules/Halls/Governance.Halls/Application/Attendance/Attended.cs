namespace Governance.Halls.Application.Attendance;

/// <summary>Somebody's presence on a day of the duty roster.</summary>
/// <param name="WorkNumber">The work number.</param>
/// <param name="Name">The name.</param>
/// <param name="Day">The day in China.</param>
/// <param name="CheckedInAt">When he came, UTC.</param>
/// <param name="CheckedOutAt">When he left, UTC.</param>
internal sealed record Attended(string WorkNumber, string Name, DateOnly Day, DateTime? CheckedInAt, DateTime? CheckedOutAt);
