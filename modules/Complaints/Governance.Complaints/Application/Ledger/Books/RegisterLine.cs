using Governance.Complaints.Contracts;

namespace Governance.Complaints.Application.Ledger.Books;

/// <summary>A line of 受理台账: one case.</summary>
/// <param name="No">The running number within the month.</param>
/// <param name="ReceivedOn">The day of receipt in China.</param>
/// <param name="Hall">The hall's code.</param>
/// <param name="Number">The number of the case.</param>
/// <param name="Kind">What somebody came with.</param>
/// <param name="Matter">The beginning of what was said.</param>
/// <param name="Departments">The departments involved.</param>
/// <param name="Handling">The answer; the opinion where there is no answer yet.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="HandedTo">The body that it was handed to.</param>
/// <param name="Satisfaction">The level that the citizen gave, 1 to 5.</param>
/// <param name="InTime">Whether it was answered in time; <c>null</c> without an answer.</param>
/// <param name="Simulated">Whether it is made up.</param>
/// <param name="AnsweredOn">The day of the answer in China.</param>
/// <param name="ClosedOn">The day of closing in China.</param>
/// <param name="EnteredAt">When what was written down on paper was typed in, UTC.</param>
/// <param name="Imported">Whether it was taken over from an old book.</param>
internal sealed record RegisterLine(
    int No,
    DateOnly ReceivedOn,
    string Hall,
    string Number,
    CaseKind Kind,
    string Matter,
    IReadOnlyList<string> Departments,
    string? Handling,
    CaseState State,
    CaseOutcome Outcome,
    string? HandedTo,
    int? Satisfaction,
    bool? InTime,
    bool Simulated,
    DateOnly? AnsweredOn,
    DateOnly? ClosedOn,
    DateTime? EnteredAt,
    bool Imported);

/// <summary>Lines of 受理台账.</summary>
/// <param name="Lines">In the order of receipt.</param>
/// <param name="Next">Where the next page begins after; <c>null</c> on the last.</param>
internal sealed record RegisterPage(IReadOnlyList<RegisterLine> Lines, string? Next);
