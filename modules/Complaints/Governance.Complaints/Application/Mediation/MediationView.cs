using Governance.Complaints.Application.Cases;
using Governance.Complaints.Contracts;

namespace Governance.Complaints.Application.Mediation;

/// <summary>A session as staff see it; never who complained.</summary>
internal sealed record MediationView(
    string Number,
    long Revision,
    string CaseNumber,
    string CaseTitle,
    CaseState CaseState,
    string HallCode,
    string HallName,
    string? ItemName,
    MediationState State,
    bool ByRule,
    int Transfers,
    string? Reason,
    DateTime CalledAt,
    string CalledBy,
    DateTime? HeldAt,
    string? Place,
    string? Chair,
    int Rearranged,
    IReadOnlyList<PartyView> Parties,
    IReadOnlyList<PointView> Agenda,
    string? Recorder,
    string? Conclusion,
    string? CancelReason,
    DateTime? EndedAt,
    string? EndedBy,
    IReadOnlyList<CommitmentView> Commitments,
    bool ReachesCase,
    bool LeadAtWork,
    bool Simulated)
{
    /// <summary>Whether something can still be agreed on: an answered or ended case takes no work orders.</summary>
    public bool CaseEnded => CaseState >= CaseState.Answered;
}

/// <summary>Somebody who is called.</summary>
internal sealed record PartyView(
    int Ordinal, MediationPartyKind Kind, Guid SubjectId, string Name, Guid? DepartmentId, string? DepartmentName, bool? Came, string? Attendee, string? AbsentReason);

/// <summary>A point of the agenda.</summary>
internal sealed record PointView(int Ordinal, string Subject, string? Said);

/// <summary>What was promised, and how its work order stands.</summary>
/// <param name="Ordinal">From 1.</param>
/// <param name="DepartmentId">The department.</param>
/// <param name="DepartmentName">Its name.</param>
/// <param name="What">What it does.</param>
/// <param name="Days">Within how many working days.</param>
/// <param name="WorkOrderId">Its work order.</param>
/// <param name="OrderState">Where the order stands.</param>
/// <param name="Result">What was done.</param>
/// <param name="EndedAt">When, UTC.</param>
/// <param name="Deadline">Its clock, with every day that led to it.</param>
internal sealed record CommitmentView(
    int Ordinal, Guid DepartmentId, string DepartmentName, string What, int Days, Guid WorkOrderId, string OrderState, string? Result, DateTime? EndedAt,
    DeadlineView? Deadline);
