using Governance.Complaints.Contracts;

namespace Governance.Complaints.Application.Figures.Escalated;

/// <summary>What is read of a case that has gone up.</summary>
internal sealed record EscalatedRow(
    Guid TenantId, string Number, string Hall, CaseKind Kind, string Text, CaseState State, int Step, DateTime Since, PauseKind? PausedFor, EscalatedDue? Due);
