namespace Governance.Complaints.Domain.Improvements;

/// <summary>Who sees to it that a change comes about: a department, or a person of the hall book.</summary>
/// <param name="DepartmentId">The department.</param>
/// <param name="StaffId">The person.</param>
/// <param name="Name">The name, as it stood then.</param>
internal sealed record ImprovementOwner(Guid? DepartmentId, Guid? StaffId, string Name);
