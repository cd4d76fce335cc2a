using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain;
using Governance.Halls.Domain.Book;
using Governance.Halls.Domain.Rules;
using Governance.Halls.Domain.Staff.Rules;
using Governance.Identity.Contracts;
using Governance.Kernel.Exceptions;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Staff;

/// <summary>With which account somebody signs in.</summary>
internal sealed class StaffAccounts(HallsDbContext db, IAccountDirectory accounts)
{
    /// <summary>Gives somebody the account of a user name, or takes his account away where no name is given.</summary>
    public async Task LinkAsync(StaffMember member, string? userName, CancellationToken cancellationToken)
    {
        if (userName is null)
        {
            member.SignInAs(null, null);
        }
        else if (!string.Equals(userName, member.AccountName, StringComparison.OrdinalIgnoreCase))
        {
            var account = await FindAsync(userName, cancellationToken);
            var holder = await db.Staff.Where(s => s.AccountId == account.Id && s.Id != member.Id).Select(s => s.Name).FirstOrDefaultAsync(cancellationToken);
            Rule.Check(new AccountIsFree(account.UserName, holder));
            member.SignInAs(account.Id, account.UserName);
        }
    }

    private async Task<AccountInfo> FindAsync(string userName, CancellationToken cancellationToken)
    {
        Rule.Check(new TextFits("account", userName, Lengths.Place), new TextIsPlain("account", userName));
        var found = await accounts.FindAsync([userName], cancellationToken);
        return found.GetValueOrDefault(userName) ?? throw new InvalidInputException("account", StaffErrorCodes.AccountUnknown);
    }
}
