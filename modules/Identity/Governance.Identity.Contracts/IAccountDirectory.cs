namespace Governance.Identity.Contracts;

/// <summary>Finds the accounts that other modules name, in the current unit.</summary>
public interface IAccountDirectory
{
    /// <summary>The accounts of the current unit that have these user names; another unit's are not found.</summary>
    /// <param name="userNames">The user names, in whatever case.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Those that there are, by the user name in whatever case.</returns>
    Task<IReadOnlyDictionary<string, AccountInfo>> FindAsync(IReadOnlyCollection<string> userNames, CancellationToken cancellationToken);
}

/// <summary>An account.</summary>
/// <param name="Id">The account's id; it is the id of whoever is signed in with it.</param>
/// <param name="UserName">The name to sign in with.</param>
/// <param name="DisplayName">The name to show.</param>
public sealed record AccountInfo(Guid Id, string UserName, string DisplayName);
