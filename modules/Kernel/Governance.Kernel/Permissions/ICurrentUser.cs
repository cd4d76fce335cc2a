namespace Governance.Kernel.Permissions;

/// <summary>Who the running code works for; a job or a handler has nobody.</summary>
public interface ICurrentUser
{
    /// <summary>Whether somebody is signed in.</summary>
    bool IsAuthenticated { get; }

    /// <summary>The user's id, or <c>null</c>.</summary>
    Guid? Id { get; }

    /// <summary>The name to show and to note beside a change, or <c>null</c>.</summary>
    string? Name { get; }

    /// <summary>The tenant of the user's account; <c>null</c> is the province (or nobody).</summary>
    Guid? TenantId { get; }

    /// <summary>The user's roles.</summary>
    IReadOnlyList<string> Roles { get; }
}
