namespace Governance.Complaints.Domain.Mediation;

/// <summary>Whether somebody who was called came.</summary>
/// <param name="Party">Which one, by its place among those called, from 1.</param>
/// <param name="Came">Whether somebody came.</param>
/// <param name="Attendee">Who came, by name and role.</param>
/// <param name="Reason">Why nobody came.</param>
internal sealed record AttendanceNote(int Party, bool Came, string? Attendee, string? Reason);
