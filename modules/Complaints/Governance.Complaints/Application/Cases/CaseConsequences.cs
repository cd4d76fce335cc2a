using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Ledger;
using Governance.Complaints.Domain.Messages;
using Governance.Kernel.Domain;

namespace Governance.Complaints.Application.Cases;

/// <summary>Whom a change is told: one place that says what follows from an entry of the ledger. The entry's number is the
/// ordinal, so that nothing is told twice.</summary>
internal sealed class CaseConsequences(ComplaintsDbContext db, IGuidGenerator guids)
{
    public void Follow(Complaint complaint, LedgerEntry entry)
    {
        var act = new CaseAct(entry.At, Actor.Program, guids);
        var ordinal = (int)entry.Number;
        if (ToCitizen(entry.Change) is { } message && CanBeSent(complaint))
        {
            db.Add(CaseMessage.Write(act, complaint, message, ordinal));
        }

        if (ToStaff(entry.Change) is { } notice && !complaint.Simulated)
        {
            foreach (var audience in AudienceOf(complaint, entry))
            {
                db.Add(StaffNotice.Write(act, complaint, notice, ordinal, audience));
            }
        }
    }

    // Made-up cases have made-up addresses; nobody is written to.
    private static bool CanBeSent(Complaint complaint) =>
        !complaint.Simulated && complaint.AnswerBy is "email" or "sms" or "wechat";

    private static MessageKind? ToCitizen(CaseChange change) => change switch
    {
        CaseChange.Registered => MessageKind.Registered,
        CaseChange.PapersRequested => MessageKind.PapersRequested,
        CaseChange.ExtensionApproved => MessageKind.Extended,
        CaseChange.Answered => MessageKind.Answered,
        CaseChange.DeclaredOutOfScope => MessageKind.OutOfScope,
        CaseChange.Reopened => MessageKind.Reopened,
        _ => null,
    };

    private static NoticeKind? ToStaff(CaseChange change) => change switch
    {
        CaseChange.Assigned => NoticeKind.Assigned,
        CaseChange.Returned => NoticeKind.Returned,
        CaseChange.Supplemented => NoticeKind.Supplemented,
        CaseChange.ExtensionAsked => NoticeKind.ExtensionAsked,
        CaseChange.Reminded => NoticeKind.Reminder,
        CaseChange.YellowCard => NoticeKind.Yellow,
        CaseChange.Overdue => NoticeKind.Overdue,
        CaseChange.RedCard => NoticeKind.Red,
        CaseChange.SupervisionOrdered => NoticeKind.Supervision,
        CaseChange.Reopened => NoticeKind.Reopened,
        CaseChange.Withdrawn => NoticeKind.Withdrawn,
        _ => null,
    };

    private static IEnumerable<Guid> AudienceOf(Complaint complaint, LedgerEntry entry) => entry.Change switch
    {
        CaseChange.Assigned => complaint.WorkOrders.Where(o => o.AssignedAt == entry.At).Select(o => o.DepartmentId).Distinct(),
        // A promise that is late is the matter of whoever promised, not of whoever has the case.
        CaseChange.Reminded or CaseChange.YellowCard or CaseChange.Overdue or CaseChange.RedCard when OwnerOf(complaint, entry) is { } owner
            => [owner, complaint.HallId],
        CaseChange.Returned or CaseChange.ExtensionAsked or CaseChange.Reopened => [complaint.HallId],
        _ when complaint.HolderDepartmentId is { } department => [department, complaint.HallId],
        _ => [complaint.HallId],
    };

    private static Guid? OwnerOf(Complaint complaint, LedgerEntry entry) =>
        Guid.TryParse(LedgerDetail.Read(entry.Detail).GetValueOrDefault("workOrder"), out var id)
            ? complaint.WorkOrders.FirstOrDefault(o => o.Id == id)?.DepartmentId
            : null;
}
