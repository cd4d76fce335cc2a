using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;

namespace Governance.Complaints.Domain.Improvements;

/// <summary>What a change is proposed with; the owner has been looked up.</summary>
internal sealed record ImprovementSheet
{
    public required Complaint Case { get; init; }

    public required string Number { get; init; }

    public required ImprovementKind Kind { get; init; }

    /// <summary>The code of the cause that is to go away.</summary>
    public required string Cause { get; init; }

    /// <summary>Those of the case; where it has none, those of the tenant.</summary>
    public required IReadOnlyList<string> Causes { get; init; }

    /// <summary>Whether it is about the service item of the case alone, or about all items of the hall.</summary>
    public required bool OfItem { get; init; }

    public required string? What { get; init; }

    public required string? Why { get; init; }

    /// <summary>All that were named; it must be one.</summary>
    public required IReadOnlyList<ImprovementOwner> Owners { get; init; }

    public required DateOnly DueOn { get; init; }
}
