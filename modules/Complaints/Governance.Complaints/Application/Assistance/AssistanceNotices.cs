using Governance.Complaints.Data;
using Governance.Complaints.Domain.Assistance;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Messages;

namespace Governance.Complaints.Application.Assistance;

/// <summary>Tells the hall, and whoever helps; nobody of what he did himself.</summary>
internal sealed class AssistanceNotices(ComplaintsDbContext db)
{
    public void TellHall(CaseAct act, AssistedService order, NoticeKind kind) => Tell(act, order, kind, order.HallId);

    public void TellHelper(CaseAct act, AssistedService order, NoticeKind kind) => TellPerson(act, order, kind, order.HelperId);

    /// <summary>Whoever had it before the helper.</summary>
    public void TellHelperBefore(CaseAct act, AssistedService order, NoticeKind kind) =>
        TellPerson(act, order, kind, order.Holdings.OrderByDescending(h => h.Ordinal).Skip(1).FirstOrDefault()?.HelperId);

    private void TellPerson(CaseAct act, AssistedService order, NoticeKind kind, Guid? staffId)
    {
        if (staffId is { } person && person != act.By.StaffId)
        {
            Tell(act, order, kind, person);
        }
    }

    private void Tell(CaseAct act, AssistedService order, NoticeKind kind, Guid audience) =>
        db.Add(StaffNotice.Write(act, order.TenantId, order.Id, kind, (int)order.Revision, audience));
}
