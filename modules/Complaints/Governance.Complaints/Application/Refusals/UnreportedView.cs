using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Refusals;

namespace Governance.Complaints.Application.Refusals;

/// <summary>How a refusal stands that a citizen tells of.</summary>
/// <param name="Number">The number of the case.</param>
/// <param name="Kind">What the citizen came with.</param>
/// <param name="Day">The day on which he was refused.</param>
/// <param name="ItemName">The service item.</param>
/// <param name="WindowName">The window.</param>
/// <param name="Reported">The number of the report of that day; <c>null</c> where there is none.</param>
/// <param name="Note">The note that it was not reported; <c>null</c> where there is none.</param>
internal sealed record UnreportedView(
    string Number, CaseKind Kind, DateOnly Day, string? ItemName, string? WindowName, string? Reported, UnreportedNote? Note);

/// <summary>That a refusal was noted as unreported.</summary>
/// <param name="NotedAt">When, UTC.</param>
/// <param name="NotedBy">By whom.</param>
/// <param name="TakenBackAt">When a leader took it back, UTC; <c>null</c> while it stands.</param>
/// <param name="TakenBackBy">Who took it back.</param>
/// <param name="TakenBackBecause">What was wrong.</param>
internal sealed record UnreportedNote(DateTime NotedAt, string NotedBy, DateTime? TakenBackAt, string? TakenBackBy, string? TakenBackBecause)
{
    public bool Stands => TakenBackAt is null;

    public static UnreportedNote? Of(UnreportedRefusal? refusal) => refusal is null
        ? null
        : new UnreportedNote(refusal.NotedAt, refusal.NotedBy, refusal.TakenBackAt, refusal.TakenBackBy, refusal.TakenBackBecause);
}
