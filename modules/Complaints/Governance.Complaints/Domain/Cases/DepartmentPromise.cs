namespace Governance.Complaints.Domain.Cases;

/// <summary>What a department promises at a mediation session.</summary>
/// <param name="DepartmentId">The department.</param>
/// <param name="DepartmentName">Its name.</param>
/// <param name="What">What it does.</param>
/// <param name="Days">Within how many working days.</param>
internal sealed record DepartmentPromise(Guid DepartmentId, string DepartmentName, string What, int Days);
