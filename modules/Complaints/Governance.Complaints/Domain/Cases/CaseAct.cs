using Governance.Complaints.Domain.Identity;
using Governance.Kernel.Domain;
using Governance.Kernel.Timing;

namespace Governance.Complaints.Domain.Cases;

/// <summary>One thing that is done to a case: when, by whom, by what request.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="By">Who.</param>
/// <param name="Guids">Makes the ids of what is added.</param>
/// <param name="RequestId">The id of the sheet or call; the same one does nothing a second time.</param>
internal sealed record CaseAct(DateTime At, Actor By, IGuidGenerator Guids, Guid? RequestId = null)
{
    /// <summary>Takes who complained out of what is written into the case with it.</summary>
    public Redaction Words { get; init; } = Redaction.None;

    public DateOnly Today => LocalTime.DayOf(At);
}
