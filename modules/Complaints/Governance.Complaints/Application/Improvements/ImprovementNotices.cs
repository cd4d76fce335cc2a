using Governance.Complaints.Data;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Improvements;
using Governance.Complaints.Domain.Messages;

namespace Governance.Complaints.Application.Improvements;

/// <summary>Who is told of a change: the hall that one waits to be decided, its owner that it was taken.</summary>
internal sealed class ImprovementNotices(ComplaintsDbContext db)
{
    public void TellHall(CaseAct act, Improvement improvement) => Tell(act, improvement, NoticeKind.ImprovementProposed, improvement.HallId);

    public void TellOwner(CaseAct act, Improvement improvement) =>
        Tell(act, improvement, NoticeKind.ImprovementTaken, improvement.OwnerDepartmentId ?? improvement.OwnerStaffId!.Value);

    private void Tell(CaseAct act, Improvement improvement, NoticeKind kind, Guid audience)
    {
        if (!improvement.Simulated)
        {
            db.Add(StaffNotice.Write(act, improvement.TenantId, improvement.Id, kind, (int)improvement.Revision, audience));
        }
    }
}
