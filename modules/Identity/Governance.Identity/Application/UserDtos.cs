using Governance.Identity.Domain;

namespace Governance.Identity.Application;

/// <summary>What is looked for in the list of accounts.</summary>
internal sealed record UserQuery(string? Search, string? Role, UserState? State, int Page = 1);

/// <summary>A part of the list.</summary>
internal sealed record UserList(IReadOnlyList<UserLine> Users, int Total, int Page, int PageSize);

/// <summary>An account in the list.</summary>
internal sealed record UserLine(
    Guid Id, string UserName, string DisplayName, string? Office, IReadOnlyList<string> Roles, UserState State,
    bool MustChangePassword, DateTime? LastSignInAt);

/// <summary>One account.</summary>
internal sealed record UserDetail(
    Guid Id, string UserName, string DisplayName, string? Office, IReadOnlyList<string> Roles, UserState State,
    bool MustChangePassword, bool HasSecondFactor, DateTime? LockedUntil, DateTime? LastSignInAt, string ConcurrencyStamp);

/// <summary>An account to open. A unit's code may be given at the province only, to appoint that unit's administrator.</summary>
internal sealed record NewUser(string UserName, string DisplayName, string? Office, IReadOnlyList<string>? Roles, string? TenantCode = null);

/// <summary>What becomes of an account.</summary>
internal sealed record UserChange(string DisplayName, string? Office, IReadOnlyList<string>? Roles, string ConcurrencyStamp);

/// <summary>An account with its new one-time password, which cannot be had again.</summary>
internal sealed record IssuedPassword(Guid Id, string UserName, string Password);
