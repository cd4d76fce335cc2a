using Governance.Complaints.Data;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Messages;
using Governance.Complaints.Domain.TrackingCards;

namespace Governance.Complaints.Application.TrackingCards;

/// <summary>Tells the hall, and the department whose window it was, that papers were asked for that a card did not name: once for each
/// visit or version.</summary>
internal sealed class CardNotices(ComplaintsDbContext db)
{
    public void TellOfViolation(CaseAct act, TrackingCard card)
    {
        // Made-up cards are nobody's; nobody is told.
        if (card.Simulated)
        {
            return;
        }

        foreach (var audience in new[] { card.HallId, act.By.DepartmentId }.OfType<Guid>())
        {
            db.Add(StaffNotice.Write(act, card.TenantId, card.Id, NoticeKind.CardViolated, (int)card.Revision, audience));
        }
    }
}
