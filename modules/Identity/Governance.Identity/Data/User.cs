using Governance.Identity.Contracts;
using Governance.Identity.Domain;
using Governance.Kernel.Auditing;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.MultiTenancy;
using Microsoft.AspNetCore.Identity;

namespace Governance.Identity.Data;

/// <summary>An account of one unit. It stands among the data, for its base class is ASP.NET Core Identity's.</summary>
[Audited]
internal sealed class User : IdentityUser<Guid>, IMultiTenant, IHasConcurrencyStamp
{
    public const int DisplayNameLength = 40;
    public const int OfficeLength = 100;

    private readonly List<UserRole> _roles = [];

    private User()
    {
    }

    public User(Guid id, Guid? tenantId, string userName, string displayName, string? office)
    {
        Id = id;
        TenantId = tenantId;
        UserName = userName;
        MustChangePassword = true;
        Describe(displayName, office);
    }

    public Guid? TenantId { get; private set; }

    public string DisplayName { get; private set; } = "";

    public string? Office { get; private set; }

    public bool MustChangePassword { get; private set; }

    public bool IsDisabled { get; private set; }

    public DateTime? LockedUntil { get; private set; }

    public DateTime? LastSignInAt { get; private set; }

    /// <summary>The second factor's key, encrypted; <c>null</c> where none is set up.</summary>
    public string? SecondFactorKey { get; set; }

    public IReadOnlyList<UserRole> Roles => _roles;

    string IHasConcurrencyStamp.ConcurrencyStamp => ConcurrencyStamp ?? "";

    public void Describe(string displayName, string? office)
    {
        if (string.IsNullOrWhiteSpace(displayName) || displayName.Trim().Length > DisplayNameLength)
        {
            throw new InvalidInputException("DisplayName", IdentityErrorCodes.DisplayNameInvalid);
        }

        if (office?.Trim().Length > OfficeLength)
        {
            throw new InvalidInputException("Office", IdentityErrorCodes.OfficeTooLong);
        }

        if (!Input.IsPlain(displayName))
        {
            throw new InvalidInputException("DisplayName", Input.NotPlain);
        }

        if (!Input.IsPlain(office))
        {
            throw new InvalidInputException("Office", Input.NotPlain);
        }

        DisplayName = displayName.Trim();
        Office = string.IsNullOrWhiteSpace(office) ? null : office.Trim();
    }

    public void SetRoles(IReadOnlyCollection<string> roles, TenantInfo? tenant)
    {
        RoleRules.Check(roles, tenant);
        _roles.RemoveAll(held => !roles.Contains(held.Role));
        _roles.AddRange(roles.Distinct().Except(_roles.Select(held => held.Role).ToList()).Select(role => new UserRole(Id, role)));
    }

    public void GiveOneTimePassword(string passwordHash)
    {
        PasswordHash = passwordHash;
        MustChangePassword = true;
    }

    public void ChooseOwnPassword() => MustChangePassword = false;

    public void Disable() => IsDisabled = true;

    public void Enable() => IsDisabled = false;

    public void Unlock()
    {
        LockedUntil = null;
        AccessFailedCount = 0;
    }

    public void ForgetSecondFactor()
    {
        SecondFactorKey = null;
        TwoFactorEnabled = false;
    }

    public UserState StateAt(DateTime utcNow) =>
        IsDisabled ? UserState.Disabled : LockedUntil > utcNow ? UserState.Locked : UserState.Active;
}
