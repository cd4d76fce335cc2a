using Governance.Complaints.Application.Time;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Deadlines;
using Governance.Kernel.Domain;

namespace Governance.Complaints.Application.Cases;

/// <summary>
/// Lets time pass for a case: in the sweep, and before each verb, so that a card is given by the clock and not by who comes
/// first. Each mark is a row under its key.
/// </summary>
internal sealed class DeadlinePassing(ComplaintsDbContext db, SupervisionByRule supervision, IGuidGenerator guids)
{
    /// <returns>How many things have come.</returns>
    public int Pass(Complaint complaint, DateTime now, CaseRules rules)
    {
        var act = new CaseAct(now, Actor.Program, guids);
        var passed = complaint.LetTimePass(act);
        foreach (var (deadline, mark) in passed)
        {
            db.Add(DeadlineMarking.Of(deadline, mark, now));
            if (mark == DeadlineMark.Overdue && deadline.Stage == DeadlineStage.Answer)
            {
                supervision.Order(complaint, act, SupervisionByRule.Overdue, rules);
            }
        }

        return passed.Count;
    }
}
