namespace Governance.Identity.Contracts;

/// <summary>The codes under which the module's rules say no.</summary>
public static class IdentityErrorCodes
{
    /// <summary>A user name is 3 to 40 letters, digits, dots, hyphens or underscores.</summary>
    public const string UserNameInvalid = "Identity:UserNameInvalid";

    /// <summary>The user name is taken, here or in another unit.</summary>
    public const string UserNameTaken = "Identity:UserNameTaken";

    /// <summary>The name to show is missing or too long.</summary>
    public const string DisplayNameInvalid = "Identity:DisplayNameInvalid";

    /// <summary>The unit or office is too long.</summary>
    public const string OfficeTooLong = "Identity:OfficeTooLong";

    /// <summary>An account needs a role.</summary>
    public const string RoleMissing = "Identity:RoleMissing";

    /// <summary>There is no such role.</summary>
    public const string RoleUnknown = "Identity:RoleUnknown";

    /// <summary>The role does not exist in this kind of unit.</summary>
    public const string RoleNotHere = "Identity:RoleNotHere";

    /// <summary>System administrator, security officer and auditor hold no other role.</summary>
    public const string RoleExclusive = "Identity:RoleExclusive";

    /// <summary>The province opens accounts in a city or county for system administrators only.</summary>
    public const string OnlyAdministratorElsewhere = "Identity:OnlyAdministratorElsewhere";

    /// <summary>There is no unit with this code.</summary>
    public const string UnitUnknown = "Identity:UnitUnknown";

    /// <summary>Nobody does this to the own account.</summary>
    public const string NotYourself = "Identity:NotYourself";

    /// <summary>The password is shorter than 12 characters.</summary>
    public const string PasswordTooShort = "Identity:PasswordTooShort";

    /// <summary>The password is longer than 128 characters.</summary>
    public const string PasswordTooLong = "Identity:PasswordTooLong";

    /// <summary>The password has no letter or no digit.</summary>
    public const string PasswordNeedsLettersAndDigits = "Identity:PasswordNeedsLettersAndDigits";

    /// <summary>The password holds the user name.</summary>
    public const string PasswordHoldsUserName = "Identity:PasswordHoldsUserName";

    /// <summary>The password repeats a few characters only.</summary>
    public const string PasswordTooSimple = "Identity:PasswordTooSimple";

    /// <summary>The new password is the old one.</summary>
    public const string PasswordUnchanged = "Identity:PasswordUnchanged";

    /// <summary>The present password is wrong.</summary>
    public const string PasswordWrong = "Identity:PasswordWrong";

    /// <summary>The code of the second factor is wrong.</summary>
    public const string CodeWrong = "Identity:CodeWrong";

    /// <summary>The grant cannot be changed.</summary>
    public const string GrantFixed = "Identity:GrantFixed";

    /// <summary>There is no such permission, or not on this side.</summary>
    public const string PermissionUnknown = "Identity:PermissionUnknown";

    /// <summary>The password must be changed before anything else.</summary>
    public const string MustChangePassword = "Identity:MustChangePassword";

    /// <summary>The second factor must be set up before anything else.</summary>
    public const string MustEnrol = "Identity:MustEnrol";

    /// <summary>Nobody is signed in.</summary>
    public const string SignInNeeded = "Identity:SignInNeeded";

    /// <summary>The signed-in user may not do this.</summary>
    public const string NotAllowed = "Identity:NotAllowed";
}
