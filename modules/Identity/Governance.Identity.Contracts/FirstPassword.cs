namespace Governance.Identity.Contracts;

/// <summary>An account that the first start has opened.</summary>
/// <param name="UserName">The user name.</param>
/// <param name="Role">The role's name (<c>RoleNames</c>).</param>
/// <param name="TenantCode">The division code of its unit; <c>null</c> is the province.</param>
/// <param name="Password">The one-time password; it must be changed at the first sign-in.</param>
public sealed record FirstPassword(string UserName, string Role, string? TenantCode, string Password);
