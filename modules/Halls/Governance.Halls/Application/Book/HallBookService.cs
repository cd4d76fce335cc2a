using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Kernel.Exceptions;
using Governance.Kernel.MultiTenancy;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Book;

internal sealed class HallBookService(
    HallsDbContext db, BookAsOf book, HallHistory hallHistory, KnownBook known, ICurrentTenant tenant) : IHallBookService
{
    public Task<HallState> GetHallAsync(string code, DateOnly asOf, CancellationToken cancellationToken) =>
        known.Halls.OfAsync((tenant.Id, code, asOf), () => ReadHallAsync(code, asOf, cancellationToken));

    public async Task<IReadOnlyList<HallState>> HallsAsync(CancellationToken cancellationToken) =>
        [.. (await db.Halls.AsNoTracking().OrderBy(h => h.Code).ToListAsync(cancellationToken)).Select(h => h.ToState())];

    public async Task<IReadOnlyList<WindowState>> WindowsAsync(Guid hallId, DateOnly asOf, CancellationToken cancellationToken) =>
        [.. (await book.WindowsAsync(hallId, asOf, cancellationToken)).Where(w => asOf >= w.From && (w.To is null || asOf <= w.To))];

    public async Task<WindowState> GetWindowAsync(Guid windowId, DateOnly asOf, CancellationToken cancellationToken)
    {
        var window = await db.Windows.AsNoTracking().FirstOrDefaultAsync(w => w.Id == windowId, cancellationToken)
            ?? throw new EntityNotFoundException("window", windowId);
        return await book.WindowAsync(window, asOf, cancellationToken);
    }

    public Task<IReadOnlyList<StaffState>> StaffAtAsync(Guid windowId, DateOnly asOf, CancellationToken cancellationToken) =>
        book.StaffAtAsync([windowId], asOf, cancellationToken);

    public async Task<IReadOnlyList<StaffState>> StaffOfAsync(Guid hallId, DateOnly asOf, CancellationToken cancellationToken)
    {
        var staff = await db.Staff.AsNoTracking()
            .Where(s => s.HallId == hallId && s.From <= asOf && (s.To == null || s.To >= asOf)).ToListAsync(cancellationToken);
        return [.. (await book.StaffAsync(staff, asOf, cancellationToken))
            .Where(s => s.HallId == hallId).OrderBy(s => NumberOrder.Of(s.WorkNumber), StringComparer.Ordinal)];
    }

    public async Task<StaffState> GetStaffAsync(Guid staffId, DateOnly asOf, CancellationToken cancellationToken)
    {
        var member = await db.Staff.AsNoTracking().FirstOrDefaultAsync(s => s.Id == staffId, cancellationToken)
            ?? throw new EntityNotFoundException("staff", staffId);
        return await book.StaffAsync(member, asOf, cancellationToken);
    }

    public Task<IReadOnlyList<DepartmentState>> DepartmentsAsync(DateOnly asOf, CancellationToken cancellationToken) =>
        known.Departments.OfAsync((tenant.Id, asOf), () => book.DepartmentsAsync(asOf, cancellationToken));

    public async Task<IReadOnlyList<ServiceItemState>> ItemsAsync(Guid hallId, DateOnly asOf, CancellationToken cancellationToken)
    {
        var windows = await WindowsAsync(hallId, asOf, cancellationToken);
        return await book.ItemsAtAsync([.. windows.Select(w => w.Id)], asOf, cancellationToken);
    }

    private async Task<HallState> ReadHallAsync(string code, DateOnly asOf, CancellationToken cancellationToken)
    {
        var hall = await db.Halls.AsNoTracking().FirstOrDefaultAsync(h => h.Code == code, cancellationToken)
            ?? throw new EntityNotFoundException("hall", code);
        return await hallHistory.AsOfAsync(hall.ToState(), asOf, cancellationToken);
    }
}
