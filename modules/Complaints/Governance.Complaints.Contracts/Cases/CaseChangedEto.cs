using Governance.Kernel.EventBus;

namespace Governance.Complaints.Contracts;

/// <summary>A case is new or has changed; carries all of its state that others may know: nothing of who complained, and no
/// text that somebody wrote.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Revision">The number of ledger entries: grows with each change; a smaller one is older.</param>
/// <param name="Number">The number that staff know it by.</param>
/// <param name="Change">The last change.</param>
/// <param name="Kind">What somebody came with.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Channel">The code of the channel it came by.</param>
/// <param name="Causes">The codes of its causes.</param>
/// <param name="HallId">The hall.</param>
/// <param name="HallCode">The hall's code.</param>
/// <param name="ItemId">The service item it is about.</param>
/// <param name="WindowId">The window it is about.</param>
/// <param name="StaffId">The person it is about.</param>
/// <param name="AgainstDepartmentId">The department it is about.</param>
/// <param name="FirstDepartmentId">The department that was asked first.</param>
/// <param name="HolderDepartmentId">The department that has it now; <c>null</c> for the hall itself.</param>
/// <param name="Transfers">How often it was passed on.</param>
/// <param name="Round">0 at first, one more with each redo.</param>
/// <param name="RegisteredAt">When it was received, UTC; of a case that was written down on paper the time on the paper.</param>
/// <param name="DueAt">When the answer is due, UTC; <c>null</c> while no clock runs.</param>
/// <param name="AnsweredAt">When it was last answered, UTC.</param>
/// <param name="AnsweredInTime">Whether that was in time; <c>null</c> without an answer.</param>
/// <param name="Satisfaction">The level that the citizen gave, 1 to 5.</param>
/// <param name="ClosedAt">When it was closed, UTC.</param>
/// <param name="Simulated">Whether it is made up.</param>
/// <param name="EnteredAt">When a case that was written down on paper was typed in, UTC; <c>null</c> for all others.</param>
/// <param name="Imported">Whether it was taken over from a paper book: it counts in no figure, and is no sign of life.</param>
[EventName("complaints.case-changed")]
public sealed record CaseChangedEto(
    Guid CaseId,
    long Revision,
    string Number,
    CaseChange Change,
    CaseKind Kind,
    CaseState State,
    CaseOutcome Outcome,
    string Channel,
    IReadOnlyList<string> Causes,
    Guid HallId,
    string HallCode,
    Guid? ItemId,
    Guid? WindowId,
    Guid? StaffId,
    Guid? AgainstDepartmentId,
    Guid? FirstDepartmentId,
    Guid? HolderDepartmentId,
    int Transfers,
    int Round,
    DateTime RegisteredAt,
    DateTime? DueAt,
    DateTime? AnsweredAt,
    bool? AnsweredInTime,
    int? Satisfaction,
    DateTime? ClosedAt,
    bool Simulated,
    DateTime? EnteredAt = null,
    bool Imported = false);
