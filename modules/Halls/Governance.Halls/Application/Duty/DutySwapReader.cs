using Governance.Halls.Application.Staff;
using Governance.Halls.Data;
using Governance.Halls.Domain.Duty;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Duty;

/// <summary>Swaps, and the days that somebody can exchange.</summary>
internal sealed class DutySwapReader(HallsDbContext db, HallLookup lookup, HallStore halls, CurrentStaff current, TimeProvider time)
{
    private const int MostDays = 200;

    /// <exception cref="EntityNotFoundException">The hall has no such swap.</exception>
    public async Task<DutySwapView> GetAsync(string code, Guid swapId, CancellationToken cancellationToken)
    {
        var hall = await lookup.VisibleAsync(code, cancellationToken);
        using var _ = lookup.Reach();
        var found = await (
            from swap in db.DutySwaps.AsNoTracking()
            join asker in db.Staff on swap.StaffId equals asker.Id
            join asked in db.Staff on swap.OtherStaffId equals asked.Id
            where swap.Id == swapId && swap.HallId == hall.Id
            select new { Swap = swap, Asker = asker.Name, Asked = asked.Name }).FirstOrDefaultAsync(cancellationToken);
        var s = found?.Swap ?? throw new EntityNotFoundException("swap", swapId);
        return new DutySwapView(s.Id, s.Day, s.StaffId, found.Asker, s.OtherDay, s.OtherStaffId, found.Asked, s.Reason, s.State, s.AskedAt, s.DecidedAt);
    }

    /// <summary>Whoever is signed in, if he is somebody of the hall book.</summary>
    public async Task<Guid?> CurrentAsync(CancellationToken cancellationToken) => (await current.FindAsync(cancellationToken))?.Id;

    /// <summary>The days to come that are on the roster.</summary>
    public async Task<IReadOnlyList<(DateOnly Day, Guid StaffId, string Leader)>> ComingDaysAsync(string code, CancellationToken cancellationToken)
    {
        var hall = await halls.HallAsync(code, cancellationToken);
        var today = time.Today();
        var days = await db.DutyDays.AsNoTracking().Where(d => d.HallId == hall.Id && d.Day > today && !d.Settled).OrderBy(d => d.Day).Take(MostDays)
            .Join(db.Staff, d => d.StaffId, s => s.Id, (d, s) => new { d.Day, d.StaffId, s.Name }).ToListAsync(cancellationToken);
        return [.. days.OrderBy(d => d.Day).Select(d => (d.Day, d.StaffId, d.Name))];
    }
}

/// <summary>A swap of two days.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Day">The day that the one who asks gives away.</param>
/// <param name="StaffId">Who asks.</param>
/// <param name="Leader">His name.</param>
/// <param name="OtherDay">The day that he takes over.</param>
/// <param name="OtherStaffId">Who is asked.</param>
/// <param name="OtherLeader">His name.</param>
/// <param name="Reason">Why.</param>
/// <param name="State">What became of it.</param>
/// <param name="AskedAt">UTC.</param>
/// <param name="DecidedAt">UTC, or <c>null</c>.</param>
internal sealed record DutySwapView(
    Guid Id, DateOnly Day, Guid StaffId, string Leader, DateOnly OtherDay, Guid OtherStaffId, string OtherLeader, string Reason, DutySwapState State,
    DateTime AskedAt, DateTime? DecidedAt);
