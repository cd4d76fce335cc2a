using Governance.Halls.Application.Requests;
using Governance.Halls.Contracts;
using Governance.Halls.Domain.Duty;
using Governance.Kernel.Exceptions;

namespace Governance.Halls.Application.Duty;

/// <summary>Somebody else takes a day.</summary>
internal sealed class DutyCoverService(RosterStore store, RosterNames names)
{
    /// <summary>Who has a day, and who of the row could take it.</summary>
    public async Task<CoverChoice> ChoicesAsync(string code, DateOnly day, CancellationToken cancellationToken)
    {
        var (roster, planned) = await LoadAsync(code, day, cancellationToken);
        var known = await names.OfAsync(roster.Leaders, cancellationToken);
        var others = roster.Leaders.Where(l => l.IsLeaderOn(day) && l.StaffId != planned.StaffId && !roster.IsAway(l.StaffId, day));
        return new CoverChoice(known.GetValueOrDefault(planned.StaffId) ?? "", planned.Settled || day < roster.Today, [.. others.Select(l => l.StaffId)]);
    }

    public async Task CoverAsync(string code, DateOnly day, CoverDayRequest request, CancellationToken cancellationToken)
    {
        var (roster, planned) = await LoadAsync(code, day, cancellationToken);
        var staff = await store.InRowAsync(roster, request.WorkNumber, day, cancellationToken);
        if (roster.IsAway(staff, day))
        {
            throw new InvalidInputException("workNumber", DutyErrorCodes.LeaderAway);
        }

        planned.Cover(staff, request.Reason?.Trim() ?? "", roster.Today);
        RosterStore.Planned(() => roster.NameStandIns([day]));
        await store.SaveAsync(cancellationToken);
    }

    private async Task<(Roster Roster, DutyDay Planned)> LoadAsync(string code, DateOnly day, CancellationToken cancellationToken)
    {
        if (!Input.IsInRange(day))
        {
            throw new EntityNotFoundException("duty day", day);
        }

        var roster = await store.LoadAsync(code, day, day, cancellationToken);
        return (roster, roster.Day(day) ?? throw new EntityNotFoundException("duty day", day));
    }
}

/// <summary>Who has a day, and who could take it.</summary>
/// <param name="Leader">The name of whoever has it.</param>
/// <param name="IsOver">Whether nothing of the day changes any more.</param>
/// <param name="Others">Those of the row who are there.</param>
internal sealed record CoverChoice(string Leader, bool IsOver, IReadOnlyList<Guid> Others);
