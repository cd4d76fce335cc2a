namespace Governance.Halls.Contracts;

/// <summary>A department that serves in the halls of a tenant, as it stood at one time.</summary>
/// <param name="Id">The department's id.</param>
/// <param name="Revision">Grows with each change; a smaller one is older.</param>
/// <param name="TenantId">The tenant; <c>null</c> for the province's own.</param>
/// <param name="Code">A short code, unique in the tenant.</param>
/// <param name="Name">The full name.</param>
/// <param name="Phone">The office's public telephone, where there is one.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, or <c>null</c>.</param>
/// <param name="Simulated">Whether it is made up.</param>
public sealed record DepartmentState(
    Guid Id, long Revision, Guid? TenantId, string Code, string Name, string? Phone, DateOnly From, DateOnly? To, bool Simulated);
