using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;

namespace Governance.Complaints.Domain.Paper;

/// <summary>A case as it stands in an old register. Days on which no time stands begin at midnight.</summary>
internal sealed record PaperCase
{
    public required Guid? TenantId { get; init; }

    public required Guid HallId { get; init; }

    public required string HallCode { get; init; }

    /// <summary>The number that it gets here.</summary>
    public required string Number { get; init; }

    public required PaperOrigin Origin { get; init; }

    public required CaseKind Kind { get; init; }

    public required string Channel { get; init; }

    public required string Text { get; init; }

    public string? Wanted { get; init; }

    public IReadOnlyList<string> Causes { get; init; } = [];

    public Subject About { get; init; } = new();

    public required bool Shielded { get; init; }

    public required string AnswerBy { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime ReceivedAt { get; init; }

    public string? Opinion { get; init; }

    public string? Answer { get; init; }

    public DateOnly? AnsweredOn { get; init; }

    /// <summary>Who answered, of the staff.</summary>
    public string? Answerer { get; init; }

    /// <summary><see cref="CaseOutcome.None"/> for what is still open.</summary>
    public required CaseOutcome Outcome { get; init; }

    public string? HandedTo { get; init; }

    public DateOnly? ClosedOn { get; init; }

    public int? Satisfaction { get; init; }

    public string? Note { get; init; }

    public required bool Simulated { get; init; }
}
