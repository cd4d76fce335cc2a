namespace Governance.Complaints.Domain.Mediation;

/// <summary>What was said on a point.</summary>
/// <param name="Point">Which one, by its place on the agenda, from 1.</param>
/// <param name="Said">What was said.</param>
internal sealed record PointNote(int Point, string? Said);
