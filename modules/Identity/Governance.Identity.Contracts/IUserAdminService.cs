namespace Governance.Identity.Contracts;

/// <summary>What the operator at the server's console may do to an account, when nobody can sign in any more.</summary>
public interface IUserAdminService
{
    /// <summary>Gives the account a new one-time password, lifts its lock and forgets its second factor.</summary>
    /// <param name="userName">The user name, of whatever unit.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The one-time password; it is not stored and cannot be had again.</returns>
    /// <exception cref="Kernel.Exceptions.EntityNotFoundException">There is no such account.</exception>
    Task<string> ResetPasswordAsync(string userName, CancellationToken cancellationToken);
}
