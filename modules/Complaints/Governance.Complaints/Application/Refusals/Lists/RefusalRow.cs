using Governance.Complaints.Contracts;

namespace Governance.Complaints.Application.Refusals.Lists;

/// <summary>A line of a list of refusals.</summary>
/// <param name="Number">The number of the refusal; of an unreported one that of the case.</param>
/// <param name="Title">What was asked for; empty for an unreported one.</param>
/// <param name="ItemName">The service item that was refused.</param>
/// <param name="WindowName">The window that refused.</param>
/// <param name="Paper">Which paper was handed out; <c>null</c> for an unreported one.</param>
/// <param name="At">When it was reported or noted, UTC.</param>
/// <param name="DueOn">The day by which it is answered in writing.</param>
/// <param name="DueAt">The end of office hours on that day, UTC.</param>
/// <param name="CaseNumber">The number of the case that it became, or in which the citizen tells of it.</param>
internal sealed record RefusalRow(
    string Number, string Title, string? ItemName, string? WindowName, RefusalPaperKind? Paper, DateTime At, DateOnly? DueOn, DateTime? DueAt, string? CaseNumber);

/// <summary>A piece of a list.</summary>
/// <param name="Rows">The lines.</param>
/// <param name="Next">Go on after this one; <c>null</c> at the end.</param>
internal sealed record RefusalPage(IReadOnlyList<RefusalRow> Rows, string? Next);

/// <summary>How much there is to do.</summary>
/// <param name="Waiting">待领导审核.</param>
/// <param name="Replies">待书面答复.</param>
/// <param name="RepliesLate">Of those, the ones after their day.</param>
internal sealed record RefusalCountsView(int Waiting, int Replies, int RepliesLate);
