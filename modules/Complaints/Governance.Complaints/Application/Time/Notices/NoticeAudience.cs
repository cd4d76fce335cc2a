using Governance.Complaints.Application.Cases;
using Governance.Halls.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Permissions;
using Governance.Kernel.Timing;

namespace Governance.Complaints.Application.Time.Notices;

/// <summary>For whom the current person reads notices: the hall he works in, or his department where he does not act for the
/// hall. Whoever acts for the hall and stands in no book reads those of the unit's own hall. What is for one person alone he reads
/// beside them.</summary>
internal sealed class NoticeAudience(
    CurrentActor actor, ICurrentUser user, IStaffDirectory staff, IHallBookService book, ICurrentTenant tenant, ITenantStore tenants, TimeProvider time)
{
    private const string OwnHall = "-01";

    /// <returns>The hall's id or the department's, and the person's; <c>null</c> for whoever is neither's and nobody.</returns>
    public async Task<NoticeReaders?> FindAsync(CancellationToken cancellationToken)
    {
        var by = await actor.GetAsync(cancellationToken);
        var shared = by.IsOfTheHall ? await HallAsync(cancellationToken) : by.DepartmentId;
        return (shared ?? by.StaffId) is { } any ? new NoticeReaders(any, by.StaffId ?? any) : null;
    }

    private async Task<Guid?> HallAsync(CancellationToken cancellationToken)
    {
        var today = time.Today();
        if (user.Id is { } account && await staff.FindByAccountAsync(account, today, cancellationToken) is { HallId: { } hall })
        {
            return hall;
        }

        try
        {
            return tenant.Id is { } id && tenants.Find(id) is { } unit
                ? (await book.GetHallAsync($"{unit.Code}{OwnHall}", today, cancellationToken)).Id
                : null;
        }
        catch (EntityNotFoundException)
        {
            return null;
        }
    }
}
