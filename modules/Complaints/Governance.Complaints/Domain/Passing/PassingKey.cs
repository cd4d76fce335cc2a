using Governance.Complaints.Domain.Tally;

namespace Governance.Complaints.Domain.Passing;

/// <summary>Which counter.</summary>
/// <param name="HallId">The hall.</param>
/// <param name="DepartmentId">The department; the hall's own id for the hall itself.</param>
/// <param name="From">The first day of the month.</param>
internal readonly record struct PassingKey(Guid HallId, Guid DepartmentId, DateOnly From)
{
    /// <summary>The counter that a delta is added to.</summary>
    public static PassingKey Of(PassingDelta delta) =>
        new(delta.HallId, delta.DepartmentId ?? delta.HallId, TallyKey.FromOf(TallySpan.Month, delta.Day));
}
