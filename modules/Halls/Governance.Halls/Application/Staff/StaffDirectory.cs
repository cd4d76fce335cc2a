using Governance.Halls.Application.Book;
using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain.Book;
using Governance.Kernel.MultiTenancy;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Staff;

internal sealed class StaffDirectory(
    HallsDbContext db, BookHistory history, BookAsOf book, KnownBook known, ICurrentTenant tenant) : IStaffDirectory
{
    public Task<StaffState?> FindByAccountAsync(Guid accountId, DateOnly day, CancellationToken cancellationToken) =>
        known.People.OfAsync((tenant.Id, accountId, day), () => ReadByAccountAsync(accountId, day, cancellationToken));

    public async Task<IReadOnlyList<StaffAccount>> AccountsOfAsync(Guid departmentId, DateOnly day, CancellationToken cancellationToken)
    {
        var left = await history.LeftSinceAsync([departmentId], day, cancellationToken);
        var candidates = db.Staff.Where(s => s.DepartmentId == departmentId || left.Contains(s.Id));
        return await AccountsAsync(candidates, s => s.DepartmentId == departmentId, day, cancellationToken);
    }

    public async Task<IReadOnlyList<StaffAccount>> AccountsAtAsync(Guid hallId, DateOnly day, CancellationToken cancellationToken)
    {
        var left = await history.LeftSinceAsync([hallId], day, cancellationToken);
        var candidates = db.Staff.Where(s => s.HallId == hallId || left.Contains(s.Id));
        return await AccountsAsync(candidates, s => s.HallId == hallId, day, cancellationToken);
    }

    private async Task<StaffState?> ReadByAccountAsync(Guid accountId, DateOnly day, CancellationToken cancellationToken)
    {
        var member = await db.Staff.AsNoTracking().FirstOrDefaultAsync(s => s.AccountId == accountId, cancellationToken);
        return member?.IsThereOn(day) == true ? await book.StaffAsync(member, day, cancellationToken) : null;
    }

    private async Task<IReadOnlyList<StaffAccount>> AccountsAsync(
        IQueryable<StaffMember> candidates, Func<StaffState, bool> wanted, DateOnly day, CancellationToken cancellationToken)
    {
        var there = await candidates.AsNoTracking()
            .Where(s => s.AccountId != null && s.From <= day && (s.To == null || s.To >= day)).ToListAsync(cancellationToken);
        var accounts = there.ToDictionary(s => s.Id, s => s.AccountId!.Value);
        return [.. (await book.StaffAsync(there, day, cancellationToken)).Where(wanted)
            .OrderBy(s => NumberOrder.Of(s.WorkNumber), StringComparer.Ordinal).Select(s => new StaffAccount(s.Id, accounts[s.Id]))];
    }
}
