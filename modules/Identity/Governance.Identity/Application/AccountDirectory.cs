using Governance.Identity.Contracts;
using Governance.Identity.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Governance.Identity.Application;

/// <summary>Finds accounts by their user names.</summary>
internal sealed class AccountDirectory(GovernanceIdentityDbContext db, ILookupNormalizer normalizer) : IAccountDirectory
{
    private const int NamesAQuery = 500;

    public async Task<IReadOnlyDictionary<string, AccountInfo>> FindAsync(
        IReadOnlyCollection<string> userNames, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, AccountInfo>(StringComparer.OrdinalIgnoreCase);
        foreach (var names in userNames.Select(n => normalizer.NormalizeName(n.Trim())).Distinct().Chunk(NamesAQuery))
        {
            var accounts = await db.Users.AsNoTracking().Where(u => names.Contains(u.NormalizedUserName))
                .Select(u => new AccountInfo(u.Id, u.UserName!, u.DisplayName)).ToListAsync(cancellationToken);
            foreach (var account in accounts)
            {
                found[account.UserName] = account;
            }
        }

        return found;
    }
}
