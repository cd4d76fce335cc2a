namespace Governance.Complaints.Domain.Mediation;

/// <summary>What a department promises, as it is written down at the session.</summary>
/// <param name="DepartmentId">The department.</param>
/// <param name="DepartmentName">Its name.</param>
/// <param name="What">What it does.</param>
/// <param name="Days">Within how many working days.</param>
internal sealed record CommitmentNote(Guid DepartmentId, string DepartmentName, string? What, int Days);
