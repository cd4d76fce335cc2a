using System.Globalization;
using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Ledger;
using Governance.Complaints.Domain.StaffOutcomes.Rules;

namespace Governance.Complaints.Domain.StaffOutcomes;

// Hearing, deciding, taking back.
internal sealed partial class StaffOutcome
{
    /// <summary>What the case's ledger keeps of it: who has the ledger alone cannot find out from it whom it is about.</summary>
    public string Seal => LedgerHash.Of(
        Salt, Id.ToString("N"), CaseId.ToString("N"), Kind.ToString(), StaffId?.ToString("N"), StaffName, What, Decision, DecidedBy,
        DecidedOn?.ToString("O", CultureInfo.InvariantCulture));

    /// <summary>本人说明: by himself, or typed in for him by somebody who is named.</summary>
    public void Hear(CaseAct act, string? text)
    {
        Require(StaffOutcomeState.Proposed);
        Rule.Check(new SomebodyIsHeard(StaffId));
        var said = Written.Needed(act, "text", text);
        Heard = true;
        Note(act, IsOf(act.By) ? StaffOutcomeChange.StatementGiven : StaffOutcomeChange.StatementEntered, said);
    }

    /// <summary>本人不愿说明: noted, so that it does not go on for ever.</summary>
    public void NoteDeclined(CaseAct act, string? how)
    {
        Require(StaffOutcomeState.Proposed);
        Rule.Check(new SomebodyIsHeard(StaffId));
        var note = Written.Needed(act, "text", how, Lengths.Reason);
        Heard = true;
        Note(act, StaffOutcomeChange.StatementDeclined, note);
    }

    /// <summary>作出处理, for a day; by whoever enters it, or by a body that is named.</summary>
    public void Decide(CaseAct act, string? decision, string? by, DateOnly? on)
    {
        Require(StaffOutcomeState.Proposed);
        Rule.Check(
            new AnotherDecides(act.By, StaffId), new PersonWasHeard(Kind, Heard), new DayIsInRange("on", on),
            new DecidedWithinTheCourse(on, CaseRegisteredOn, act.Today));
        Decision = Written.Optional(act, "text", decision, Lengths.Reason);
        DecidedBy = Written.Optional(act, "by", by, Lengths.Name) ?? act.By.Name;
        var day = on ?? act.Today;
        (DecidedOn, Month) = (day, day.AddDays(1 - day.Day));
        Stand(act, StaffOutcomeState.Decided);
        Note(act, StaffOutcomeChange.Decided, Decision);
        Tell(lifted: false);
    }

    /// <summary>不予处理: it does not come to a decision.</summary>
    public void Drop(CaseAct act, string? reason)
    {
        Require(StaffOutcomeState.Proposed);
        Rule.Check(new AnotherDecides(act.By, StaffId));
        EndedFor = Written.Needed(act, "text", reason, Lengths.Reason);
        Stand(act, StaffOutcomeState.Dropped);
        Note(act, StaffOutcomeChange.Dropped, EndedFor);
    }

    /// <summary>撤销: it was decided, and is taken back with the reason; both stay.</summary>
    public void Lift(CaseAct act, string? reason)
    {
        Require(StaffOutcomeState.Decided);
        Rule.Check(new AnotherDecides(act.By, StaffId));
        EndedFor = Written.Needed(act, "text", reason, Lengths.Reason);
        Stand(act, StaffOutcomeState.Lifted);
        Note(act, StaffOutcomeChange.Lifted, EndedFor);
        Tell(lifted: true);
    }

    /// <summary>Whether it is about somebody.</summary>
    public bool IsOf(Actor by) => StaffId is not null && by.StaffId == StaffId;

    private void Tell(bool lifted) =>
        AddDistributedEvent(new StaffOutcomeChangedEto(Id, CaseId, HallId, Kind, lifted, DecidedOn!.Value, Simulated));
}
