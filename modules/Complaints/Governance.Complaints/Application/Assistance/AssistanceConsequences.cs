using Governance.Complaints.Application.Time.Messages;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Assistance;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Messages;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Assistance;

/// <summary>Whom a change of a help order is told, in its own save. The entry's number is the ordinal, so that nothing is told twice.</summary>
internal sealed class AssistanceConsequences(ComplaintsDbContext db, TextMessages messages, AssistanceNotices notices)
{
    public async Task FollowAsync(CaseAct act, AssistedService order, AssistanceEntry entry, CancellationToken cancellationToken)
    {
        // Made-up orders have made-up people; nobody is told.
        if (order.Simulated)
        {
            return;
        }

        switch (entry.Change)
        {
            case AssistanceChange.Requested:
                notices.TellHall(act, order, NoticeKind.HelpRequested);
                break;
            case AssistanceChange.Assigned:
                notices.TellHelper(act, order, NoticeKind.HelpAssigned);
                break;
            case AssistanceChange.Appointed:
                await AppointedAsync(act, order, entry, cancellationToken);
                break;
            case AssistanceChange.HandedOver:
                HandedOver(act, order);
                break;
            case AssistanceChange.Completed:
                Tell(act, order, MessageKind.HelpDone);
                break;
            case AssistanceChange.Cancelled:
                Cancelled(act, order);
                break;
            case AssistanceChange.Rated when order.IsRatedBadly:
                notices.TellHall(act, order, NoticeKind.HelpRatedBadly);
                break;
        }
    }

    // The same time and place once more is nothing new.
    private async Task AppointedAsync(CaseAct act, AssistedService order, AssistanceEntry entry, CancellationToken cancellationToken)
    {
        var before = await db.AssistanceEntries.AsNoTracking().Where(e => e.OrderId == order.Id && e.Change == AssistanceChange.Appointed)
            .OrderByDescending(e => e.Number).FirstOrDefaultAsync(cancellationToken);
        if (before?.Text != entry.Text)
        {
            Tell(act, order, before is null ? MessageKind.HelpArranged : MessageKind.HelpRearranged);
            notices.TellHelper(act, order, before is null ? NoticeKind.HelpAppointed : NoticeKind.HelpRearranged);
        }
    }

    // Whoever opens the door knows who comes; whoever need not come any more knows that too.
    private void HandedOver(CaseAct act, AssistedService order)
    {
        if (order.AppointmentUntil > act.At)
        {
            Tell(act, order, MessageKind.HelpHandedOver);
        }

        notices.TellHelper(act, order, NoticeKind.HelpAssigned);
        notices.TellHelperBefore(act, order, NoticeKind.HelpHandedOver);
    }

    // A citizen who calls it off himself need not be told; the hall must be.
    private void Cancelled(CaseAct act, AssistedService order)
    {
        notices.TellHelper(act, order, NoticeKind.HelpCancelled);
        if (act.By.Kind == ActorKind.Citizen)
        {
            notices.TellHall(act, order, NoticeKind.HelpCancelled);
        }
        else
        {
            Tell(act, order, MessageKind.HelpCancelled);
        }
    }

    // Of each order somebody left a telephone number: it is not taken without one.
    private void Tell(CaseAct act, AssistedService order, MessageKind kind) => messages.Write(act, order.TenantId, order.Id, kind, order.Revision);
}
