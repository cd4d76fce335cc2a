using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Messages;
using Governance.Complaints.Domain.Refusals;
using Governance.Kernel.Domain;

namespace Governance.Complaints.Application.Refusals;

/// <summary>Lets time pass for a promised answer: in the sweep, and before each verb, so that a card is given by the clock and not by
/// who comes first. Each mark is a row under its key, and a notice to the hall.</summary>
internal sealed class RefusalPassing(ComplaintsDbContext db, IGuidGenerator guids)
{
    // A promise has one turn: a mark comes once.
    private const int OnlyOrdinal = 1;

    /// <returns>How many things have come.</returns>
    public int Pass(RefusalReport refusal, DateTime now)
    {
        var passed = refusal.LetTimePass(now);
        foreach (var mark in passed)
        {
            db.Add(RefusalMarking.Of(refusal, mark, now));
            if (!refusal.Simulated)
            {
                db.Add(StaffNotice.Write(
                    new CaseAct(now, Actor.Program, guids), refusal.TenantId, refusal.Id, KindOf(mark), OnlyOrdinal, refusal.HallId));
            }
        }

        return passed.Count;
    }

    private static NoticeKind KindOf(DeadlineMark mark) => mark switch
    {
        DeadlineMark.Yellow => NoticeKind.Yellow,
        DeadlineMark.Overdue => NoticeKind.Overdue,
        DeadlineMark.Red => NoticeKind.Red,
        _ => NoticeKind.Reminder,
    };
}
