using Governance.Identity.Contracts;
using Governance.Kernel.Exceptions;
using Microsoft.AspNetCore.Identity;

namespace Governance.Identity.Security;

internal static class IdentityResultExtensions
{
    private const string IdentitysOwnMismatch = "PasswordMismatch";

    /// <summary>Goes on only when Identity said yes.</summary>
    /// <param name="result">What it said.</param>
    /// <param name="field">The field that is to blame.</param>
    public static void OrThrow(this IdentityResult result, string field)
    {
        if (!result.Succeeded)
        {
            var code = result.Errors.First().Code;
            throw new InvalidInputException(field, code == IdentitysOwnMismatch ? IdentityErrorCodes.PasswordWrong : code);
        }
    }
}
