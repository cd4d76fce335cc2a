namespace Governance.Complaints.Application.Intake;

/// <summary>The slip that a case is typed in from.</summary>
/// <param name="Number">Its number.</param>
/// <param name="WrittenAt">The time on the paper, UTC.</param>
internal sealed record SlipEntry(string Number, DateTime WrittenAt);
