namespace Governance.Complaints.Domain.Cases;

/// <summary>A department that is given a work order.</summary>
/// <param name="DepartmentId">The department.</param>
/// <param name="DepartmentName">Its name.</param>
/// <param name="Leads">Whether it leads.</param>
internal sealed record Assignee(Guid DepartmentId, string DepartmentName, bool Leads);
