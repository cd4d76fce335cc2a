using Governance.Halls.Data;
using Governance.Halls.Domain.Book;
using Governance.Kernel.Permissions;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Staff;

/// <summary>Who of the hall's staff is signed in.</summary>
internal sealed class CurrentStaff(HallsDbContext db, ICurrentUser user, TimeProvider time)
{
    /// <summary>The person whose account is signed in, as long as he works here; <c>null</c> for anybody else.</summary>
    public async Task<StaffMember?> FindAsync(CancellationToken cancellationToken)
    {
        if (user.Id is not { } account)
        {
            return null;
        }

        var today = time.Today();
        return await db.Staff.FirstOrDefaultAsync(s => s.AccountId == account && (s.To == null || s.To >= today), cancellationToken);
    }
}
