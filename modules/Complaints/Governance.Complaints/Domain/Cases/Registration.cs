using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Paper;

namespace Governance.Complaints.Domain.Cases;

/// <summary>What a case is registered with; everything in it has been looked up and checked.</summary>
internal sealed record Registration
{
    public required Guid? TenantId { get; init; }

    public required Guid HallId { get; init; }

    public required string HallCode { get; init; }

    public required CaseKind Kind { get; init; }

    /// <summary>The code of the channel.</summary>
    public required string Channel { get; init; }

    /// <summary>What happened, without who says it.</summary>
    public required string Text { get; init; }

    /// <summary>What is asked to be done.</summary>
    public string? Wanted { get; init; }

    public IReadOnlyList<string> Causes { get; init; } = [];

    public Subject About { get; init; } = new();

    /// <summary>The day on which it happened, where it was said.</summary>
    public DateOnly? HappenedOn { get; init; }

    /// <summary>Whether somebody stands there for another.</summary>
    public bool OnBehalf { get; init; }

    public bool Complex { get; init; }

    public required bool Shielded { get; init; }

    /// <summary>The code of the channel by which the citizen is answered.</summary>
    public required string AnswerBy { get; init; }

    public required string Number { get; init; }

    /// <summary>The slip on which it was written down; <c>null</c> where somebody typed while he listened.</summary>
    public SlipUse? Slip { get; init; }

    public bool Simulated { get; init; }
}
