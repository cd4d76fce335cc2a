using Governance.Complaints.Application.Cases;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Ledger;
using Governance.Complaints.Domain.Supervision;
using Governance.Kernel.Domain;

namespace Governance.Complaints.Application.Time;

/// <summary>督办 by the tenant's rule <c>supervision.triggers</c>: overdue, dissatisfied, dissatisfied again after a redo
/// (provincial complaint hotline rules, 2017). The one place where a trigger becomes an order.</summary>
internal sealed class SupervisionByRule(ComplaintsDbContext db, CaseClocks clocks, IGuidGenerator guids)
{
    public const string Overdue = "overdue";
    public const string Dissatisfied = "dissatisfied";
    public const string DissatisfiedAfterRedo = "dissatisfied-after-redo";

    private const int WorstGoodLevel = 3;

    /// <summary>What an entry of the ledger triggers, whoever wrote it: staff for the citizen, or the citizen himself.</summary>
    public void Follow(Complaint complaint, LedgerEntry entry)
    {
        if (entry.Change != CaseChange.SatisfactionGiven || complaint.Satisfaction is null or >= WorstGoodLevel)
        {
            return;
        }

        var act = new CaseAct(entry.At, Actor.Program, guids);
        if (complaint.Round == 0 || !Order(complaint, act, DissatisfiedAfterRedo, clocks.Rules))
        {
            Order(complaint, act, Dissatisfied, clocks.Rules);
        }
    }

    /// <returns>Whether the tenant has this trigger.</returns>
    public bool Order(Complaint complaint, CaseAct act, string trigger, CaseRules rules)
    {
        if (!rules.SupervisionTriggers.Contains(trigger))
        {
            return false;
        }

        db.Add(SupervisionOrder.Give(act, complaint, trigger, complaint.Supervise(act, trigger, null), null));
        return true;
    }
}
