using Governance.Complaints.Contracts;

namespace Governance.Complaints.Application.Ledger.Books;

/// <summary>A line of 工作记录本: one thing that was done.</summary>
/// <param name="On">The day in China.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Leader">The leader on duty that day; <c>null</c> where the roster names none.</param>
/// <param name="By">Who did it; the citizen and the program are named as such, never by a name.</param>
/// <param name="Number">The number of the case.</param>
/// <param name="Change">What was done.</param>
/// <param name="Handled">How: the words of whoever did it.</param>
/// <param name="Result">What came of it.</param>
/// <param name="Simulated">Whether it is made up.</param>
internal sealed record RecordLine(
    DateOnly On, DateTime At, string? Leader, string By, string Number, CaseChange Change, string? Handled, string? Result, bool Simulated);

/// <summary>Lines of 工作记录本.</summary>
/// <param name="Lines">In the order in which things were done.</param>
/// <param name="Next">Where the next page begins after; <c>null</c> on the last.</param>
internal sealed record RecordPage(IReadOnlyList<RecordLine> Lines, string? Next);
