using Governance.Kernel.EventBus;

namespace Governance.Complaints.Contracts;

/// <summary>Something was done to a reported refusal. It says nothing of the citizen, and no word that was written.</summary>
/// <param name="RefusalId">The refusal.</param>
/// <param name="Revision">Grows with each change; a smaller one is older.</param>
/// <param name="Number">The number that staff know it by.</param>
/// <param name="Change">What was done.</param>
/// <param name="State">Where it stands now.</param>
/// <param name="Paper">Which paper was handed out.</param>
/// <param name="HallId">The hall.</param>
/// <param name="ItemId">The service item that was refused.</param>
/// <param name="WindowId">The window that refused.</param>
/// <param name="StaffId">The person who refused.</param>
/// <param name="ReportedAt">When it was reported, UTC.</param>
/// <param name="ReplyDueAt">Until when an answer in writing is promised, UTC; <c>null</c> where none is.</param>
/// <param name="CaseNumber">The number of the case that it became.</param>
/// <param name="Simulated">Whether it is made up.</param>
[EventName("complaints.refusal-changed")]
public sealed record RefusalChangedEto(
    Guid RefusalId, long Revision, string Number, RefusalChange Change, RefusalState State, RefusalPaperKind Paper, Guid HallId, Guid? ItemId, Guid? WindowId,
    Guid? StaffId, DateTime ReportedAt, DateTime? ReplyDueAt, string? CaseNumber, bool Simulated);
