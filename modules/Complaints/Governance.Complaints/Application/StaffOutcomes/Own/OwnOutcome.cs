using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.StaffOutcomes;

namespace Governance.Complaints.Application.StaffOutcomes.Own;

/// <summary>What somebody reads of an outcome that is about himself.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Revision">Grows with each verb.</param>
/// <param name="CaseNumber">The case.</param>
/// <param name="Kind">What it is.</param>
/// <param name="State">Where it stands.</param>
/// <param name="What">What was proposed, and why.</param>
/// <param name="Decision">What was decided beside.</param>
/// <param name="DecidedBy">Who decided.</param>
/// <param name="DecidedOn">For which day.</param>
/// <param name="EndedFor">Why it was taken back, or never decided.</param>
/// <param name="Since">Since when it stands there, UTC.</param>
/// <param name="Statements">What he said, and what was typed in for him.</param>
internal sealed record OwnOutcome(
    string Number, long Revision, string CaseNumber, StaffOutcomeKind Kind, StaffOutcomeState State, string What, string? Decision, string? DecidedBy,
    DateOnly? DecidedOn, string? EndedFor, DateTime Since, IReadOnlyList<OutcomeStep> Statements)
{
    public static OwnOutcome Of(StaffOutcome o, IEnumerable<OutcomeEntry> course) => new(
        o.Number, o.Revision, o.CaseNumber, o.Kind, o.State, o.What, o.Decision, o.DecidedBy, o.DecidedOn, o.EndedFor, o.StandsSince,
        [.. course.Where(IsStatement).Select(OutcomeStep.Of)]);

    private static bool IsStatement(OutcomeEntry e) =>
        e.Change is StaffOutcomeChange.StatementGiven or StaffOutcomeChange.StatementEntered or StaffOutcomeChange.StatementDeclined;
}
