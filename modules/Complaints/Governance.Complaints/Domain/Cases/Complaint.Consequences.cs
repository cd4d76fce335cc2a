using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Improvements.Rules;
using Governance.Complaints.Domain.Ledger;
using Governance.Complaints.Domain.StaffOutcomes;
using Governance.Complaints.Domain.StaffOutcomes.Rules;

namespace Governance.Complaints.Domain.Cases;

// What a settled case leads to: outcomes for staff, changes of guide, process or system.
internal sealed partial class Complaint
{
    /// <summary>责任处理: that there is one, and of what kind; whom it is about stands elsewhere.</summary>
    public void NoteOutcome(CaseAct act, StaffOutcome outcome)
    {
        Rule.Check(new CaseIsSettled(State));
        Note(act, CaseChange.OutcomeDecided, OutcomeDetail.Of(outcome).With(OutcomeDetail.Seal, outcome.Seal));
    }

    /// <summary>撤销责任处理, whatever has become of the case.</summary>
    public void NoteOutcomeLifted(CaseAct act, StaffOutcome outcome) => Note(act, CaseChange.OutcomeLifted, OutcomeDetail.Of(outcome));

    /// <summary>以案促改: the case stands behind a proposed change.</summary>
    public void NoteImprovement(CaseAct act, string number)
    {
        Rule.Check(new CaseIsClosed(State));
        Note(act, CaseChange.ImprovementProposed, LedgerDetail.Empty.With("number", number));
    }
}
