using Governance.Halls.Application.Duty;
using Governance.Halls.Domain.Duty;

namespace Governance.Halls.Pages.Halls.Duty;

/// <summary>What waits for somebody.</summary>
/// <param name="Month">The roster.</param>
/// <param name="MayPlan">Whether the reader plans it.</param>
/// <param name="Me">The reader, where he is somebody of the hall book.</param>
/// <param name="Next">The quarter to plan next.</param>
internal sealed record RosterToDo(RosterMonth Month, bool MayPlan, Guid? Me, DutyQuarter Next)
{
    public IEnumerable<DutySwap> Swaps => Month.Swaps.Where(s => MayPlan || s.StaffId == Me || s.OtherStaffId == Me);

    public IReadOnlyList<DateOnly> Open { get; } = MayPlan ? Month.Open() : [];

    public IReadOnlyList<RosterDay> Unexplained { get; } = MayPlan ? [.. Month.Unexplained()] : [];

    public bool EndsSoon => MayPlan && Month.EndsSoon;

    public bool IsEmpty => !Swaps.Any() && Open.Count == 0 && Unexplained.Count == 0 && !EndsSoon;
}
