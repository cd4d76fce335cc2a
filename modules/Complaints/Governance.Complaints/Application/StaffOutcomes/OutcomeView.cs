using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Identity;
using Governance.Complaints.Domain.StaffOutcomes;

namespace Governance.Complaints.Application.StaffOutcomes;

/// <summary>An outcome for staff, to those who may see it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Revision">Grows with each verb.</param>
/// <param name="CaseNumber">The case.</param>
/// <param name="HallCode">The hall.</param>
/// <param name="Kind">What it is.</param>
/// <param name="State">Where it stands.</param>
/// <param name="StaffName">Whom it is about; <c>null</c> for a change of the house.</param>
/// <param name="What">What was proposed, and why.</param>
/// <param name="Heard">Whether the person was heard.</param>
/// <param name="ProposedBy">Who proposed it.</param>
/// <param name="Decision">What was decided beside.</param>
/// <param name="DecidedBy">Who decided.</param>
/// <param name="DecidedOn">For which day.</param>
/// <param name="EndedFor">Why it was taken back, or never decided.</param>
/// <param name="Sealed">Whether it is what the ledger of the case keeps of it; <c>null</c> where that keeps nothing yet.</param>
/// <param name="Course">What was done, in order, with the statements.</param>
/// <param name="Looks">Who looked at it last, the newest first.</param>
/// <param name="Simulated">Whether it is made up.</param>
internal sealed record OutcomeView(
    string Number, long Revision, string CaseNumber, string HallCode, StaffOutcomeKind Kind, StaffOutcomeState State, string? StaffName, string What,
    bool Heard, string ProposedBy, string? Decision, string? DecidedBy, DateOnly? DecidedOn, string? EndedFor, bool? Sealed,
    IReadOnlyList<OutcomeStep> Course, IReadOnlyList<OutcomeLooked> Looks, bool Simulated)
{
    public static OutcomeView Of(StaffOutcome o, bool? isSealed, IEnumerable<OutcomeEntry> course, IEnumerable<OutcomeLook> looks) => new(
        o.Number, o.Revision, o.CaseNumber, o.HallCode, o.Kind, o.State, o.StaffName, o.What, o.Heard, o.ProposedBy, o.Decision, o.DecidedBy, o.DecidedOn,
        o.EndedFor, isSealed, [.. course.Select(OutcomeStep.Of)], [.. looks.Select(l => new OutcomeLooked(l.At, l.Name))], o.Simulated);
}

/// <summary>Something that was done to an outcome.</summary>
/// <param name="Change">What.</param>
/// <param name="At">When, UTC.</param>
/// <param name="By">Who entered it.</param>
/// <param name="Text">What was said.</param>
internal sealed record OutcomeStep(StaffOutcomeChange Change, DateTime At, string By, string? Text)
{
    public static OutcomeStep Of(OutcomeEntry e) => new(e.Change, e.At, e.ActorName, e.Text);
}

/// <summary>Somebody looked at it.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="By">Who.</param>
internal sealed record OutcomeLooked(DateTime At, string By);

/// <summary>A line of a list of outcomes; whom it is about is masked.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Revision">Grows with each verb.</param>
/// <param name="CaseNumber">The case.</param>
/// <param name="Kind">What it is.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Staff">Whom it is about, as 张*.</param>
/// <param name="Heard">Whether he was heard.</param>
/// <param name="Since">Since when it stands there, UTC.</param>
/// <param name="DecidedOn">The day of the decision.</param>
internal sealed record OutcomeRow(
    string Number, long Revision, string CaseNumber, StaffOutcomeKind Kind, StaffOutcomeState State, string? Staff, bool Heard, DateTime Since, DateOnly? DecidedOn)
{
    public static OutcomeRow Of(StaffOutcome o) => new(
        o.Number, o.Revision, o.CaseNumber, o.Kind, o.State, Masks.Name(o.StaffName), o.Heard, o.StandsSince, o.DecidedOn);
}
