using Governance.Complaints.Contracts;

namespace Governance.Complaints.Application.Lists;

/// <summary>A line of a work list.</summary>
/// <param name="Number">The number of the case.</param>
/// <param name="Hall">The hall's code.</param>
/// <param name="Title">The first words of what was said.</param>
/// <param name="Kind">What somebody came with.</param>
/// <param name="State">Where it stands.</param>
/// <param name="DueAt">When the next thing is due, UTC; <c>null</c> while no clock runs.</param>
/// <param name="Due">The due time as it stands now.</param>
/// <param name="PausedFor">Why the clock stands still.</param>
/// <param name="Holder">The department that has it; <c>null</c> for the hall itself.</param>
/// <param name="Since">Since when it waits where it is, UTC.</param>
/// <param name="OnPaper">Whether it came from paper: a slip that was typed in later, or an old book.</param>
/// <param name="Imported">Whether it was taken over from an old book.</param>
internal sealed record WorkRow(
    string Number, string Hall, string Title, CaseKind Kind, CaseState State, DateTime? DueAt, DueStanding? Due, PauseKind? PausedFor, string? Holder, DateTime Since,
    bool OnPaper, bool Imported);
