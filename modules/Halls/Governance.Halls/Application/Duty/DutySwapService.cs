using System.Globalization;
using Governance.Halls.Application.Requests;
using Governance.Halls.Application.Staff;
using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain.Duty;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Duty;

/// <summary>Leaders exchange days with each other: one asks, the other consents or says no.</summary>
internal sealed class DutySwapService(
    HallsDbContext db, RosterStore store, HallStore halls, CurrentStaff current, RefusalLog refusals, IGuidGenerator guids, TimeProvider time)
{
    public async Task<Guid> AskAsync(string code, AskSwapRequest request, CancellationToken cancellationToken)
    {
        var day = request.Day ?? throw new InvalidInputException("day", DutyErrorCodes.DayRequired);
        var otherDay = request.OtherDay ?? throw new InvalidInputException("otherDay", DutyErrorCodes.DayRequired);
        Rule.Check(new DayIsInRange("day", day), new DayIsInRange("otherDay", otherDay));
        var roster = await store.LoadAsync(code, day < otherDay ? day : otherDay, day < otherDay ? otherDay : day, cancellationToken);
        var asker = await current.FindAsync(cancellationToken) ?? throw new BusinessException(DutyErrorCodes.AccountNotLinked);
        var own = roster.Day(day) ?? throw new InvalidInputException("day", DutyErrorCodes.SwapDayUnplanned);
        var other = roster.Day(otherDay) ?? throw new InvalidInputException("otherDay", DutyErrorCodes.SwapDayUnplanned);
        var swap = await NotedAsync(
            code, $"{asker.WorkNumber} {Text(day)} -> {Text(otherDay)}",
            () => DutySwap.Ask(guids.Create(), roster.Hall, asker.Id, own, other, request.Reason?.Trim() ?? "", time), cancellationToken);
        RefuseLeave(roster, swap);
        await RefusePendingAsync(swap, cancellationToken);
        db.Add(swap);
        await store.SaveAsync(cancellationToken);
        return swap.Id;
    }

    public async Task ConsentAsync(string code, Guid swapId, CancellationToken cancellationToken)
    {
        var swap = await FindAsync(code, swapId, cancellationToken);
        var roster = await store.LoadAsync(code, Earlier(swap), Later(swap), cancellationToken);
        var who = await current.FindAsync(cancellationToken);
        await NotedAsync(
            code, Detail(swap, "consent"),
            () =>
            {
                swap.Consent(who?.Id, roster.Day(swap.Day), roster.Day(swap.OtherDay), time);
                return swap;
            },
            cancellationToken);
        RefuseLeave(roster, swap);
        RosterStore.Planned(() => roster.NameStandIns([swap.Day, swap.OtherDay]));
        await store.SaveAsync(cancellationToken);
    }

    public async Task RefuseAsync(string code, Guid swapId, CancellationToken cancellationToken) =>
        await DecideAsync(code, swapId, "refusal", (swap, by) => swap.Refuse(by, time), cancellationToken);

    public async Task WithdrawAsync(string code, Guid swapId, CancellationToken cancellationToken) =>
        await DecideAsync(code, swapId, "withdrawal", (swap, by) => swap.Withdraw(by, time), cancellationToken);

    private async Task DecideAsync(string code, Guid swapId, string what, Action<DutySwap, Guid?> decide, CancellationToken cancellationToken)
    {
        var swap = await FindAsync(code, swapId, cancellationToken);
        var who = await current.FindAsync(cancellationToken);
        await NotedAsync(
            code, Detail(swap, what),
            () =>
            {
                decide(swap, who?.Id);
                return swap;
            },
            cancellationToken);
        await store.SaveAsync(cancellationToken);
    }

    private async Task<DutySwap> FindAsync(string code, Guid swapId, CancellationToken cancellationToken)
    {
        var hall = await halls.HallAsync(code, cancellationToken);
        return await db.DutySwaps.FirstOrDefaultAsync(s => s.Id == swapId && s.HallId == hall.Id, cancellationToken)
            ?? throw new EntityNotFoundException("swap", swapId);
    }

    // Whoever decides for another is noted for the auditor; what is merely typed wrongly is not.
    private async Task<DutySwap> NotedAsync(string code, string detail, Func<DutySwap> work, CancellationToken cancellationToken)
    {
        try
        {
            return work();
        }
        catch (BusinessException refusal) when (refusal.Code is DutyErrorCodes.SwapNeedsConsent or DutyErrorCodes.SwapNotOwn)
        {
            await refusals.NoteAsync(refusal, code, detail, cancellationToken);
            throw;
        }
    }

    private static void RefuseLeave(Roster roster, DutySwap swap)
    {
        if (roster.IsAway(swap.StaffId, swap.OtherDay) || roster.IsAway(swap.OtherStaffId, swap.Day))
        {
            throw new BusinessException(DutyErrorCodes.SwapOntoLeave);
        }
    }

    private async Task RefusePendingAsync(DutySwap swap, CancellationToken cancellationToken)
    {
        DateOnly[] days = [swap.Day, swap.OtherDay];
        if (await db.DutySwaps.AnyAsync(
            s => s.HallId == swap.HallId && s.State == DutySwapState.Asked && (days.Contains(s.Day) || days.Contains(s.OtherDay)), cancellationToken))
        {
            throw new BusinessException(DutyErrorCodes.SwapPending);
        }
    }

    private static DateOnly Earlier(DutySwap swap) => swap.Day < swap.OtherDay ? swap.Day : swap.OtherDay;

    private static DateOnly Later(DutySwap swap) => swap.Day < swap.OtherDay ? swap.OtherDay : swap.Day;

    private static string Detail(DutySwap swap, string what) => $"{what}: swap {swap.Id}, {Text(swap.Day)} -> {Text(swap.OtherDay)}";

    private static string Text(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
