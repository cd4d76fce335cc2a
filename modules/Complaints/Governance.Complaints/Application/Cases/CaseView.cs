using Governance.Calendar;
using Governance.Complaints.Contracts;

namespace Governance.Complaints.Application.Cases;

/// <summary>A case as staff see it: all but who complained.</summary>
internal sealed record CaseView(
    string Number,
    long Revision,
    string HallCode,
    CaseKind Kind,
    string Channel,
    string Text,
    string? Wanted,
    IReadOnlyList<string> Causes,
    string? ItemName,
    string? WindowName,
    string? StaffName,
    string? AgainstDepartmentName,
    DateOnly? HappenedOn,
    bool OnBehalf,
    bool Complex,
    bool Shielded,
    string AnswerBy,
    CaseState State,
    CaseOutcome Outcome,
    int Round,
    DateTime RegisteredAt,
    string RegisteredBy,
    DateTime? DueAt,
    PauseKind? PausedFor,
    int Transfers,
    int Returns,
    int EscalationStep,
    string? Opinion,
    string? Answer,
    string? AnsweredBy,
    DateTime? AnsweredAt,
    bool? AnsweredInTime,
    string? HandedTo,
    int? Satisfaction,
    DateTime? ClosedAt,
    int? ExtensionAsked,
    string? ExtensionReason,
    int Files,
    bool Simulated,
    IReadOnlyList<DeadlineView> Deadlines,
    IReadOnlyList<WorkOrderView> WorkOrders,
    IReadOnlyList<LedgerView> Course,
    Guid? HolderDepartmentId,
    string? HolderName,
    DateTime HeldSince,
    int Supervisions,
    IReadOnlyList<string> Links,
    DateTime? EnteredAt,
    bool Imported,
    bool InMediation = false,
    IReadOnlyList<CaseSessionView>? Sessions = null);

/// <summary>A mediation session about a case.</summary>
internal sealed record CaseSessionView(string Number, MediationState State, DateTime CalledAt, DateTime? HeldAt);

/// <summary>A deadline, and every day that led to it.</summary>
internal sealed record DeadlineView(
    Guid Id,
    DeadlineStage Stage,
    int Round,
    DeadlineState State,
    DeadlineMark Mark,
    DateOnly StartOn,
    int WorkingDays,
    DateOnly DueOn,
    DateTime DueAt,
    string CalendarVersion,
    string RulesVersion,
    bool Provisional,
    IReadOnlyList<DayExplanation> Days,
    Guid? WorkOrderId = null);

/// <summary>A work order.</summary>
internal sealed record WorkOrderView(
    Guid Id,
    Guid DepartmentId,
    string DepartmentName,
    bool Leads,
    string State,
    string? Instruction,
    DateTime AssignedAt,
    DateOnly ReturnUntil,
    bool ForGood,
    DateTime? DueAt,
    string? ReturnReason,
    string? Result,
    DateTime? EndedAt,
    bool IsCommitment = false);

/// <summary>An entry of the ledger.</summary>
internal sealed record LedgerView(
    long Number, CaseChange Change, DateTime At, string By, string ByName, IReadOnlyDictionary<string, string> Detail, string Hash, long? SealNumber);
