using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;

namespace Governance.Complaints.Domain.StaffOutcomes;

/// <summary>What an outcome is proposed with; the person has been looked up.</summary>
internal sealed record OutcomeSheet
{
    public required Complaint Case { get; init; }

    public required string Number { get; init; }

    /// <summary>Hides whom it is about in the hash that the ledger keeps.</summary>
    public required string Salt { get; init; }

    public required StaffOutcomeKind Kind { get; init; }

    public OutcomePerson? Person { get; init; }

    public required string? What { get; init; }
}
