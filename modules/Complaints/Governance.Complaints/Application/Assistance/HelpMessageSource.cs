using Governance.Complaints.Application.Citizens;
using Governance.Complaints.Application.Time.Messages;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Assistance;
using Governance.Complaints.Domain.Messages;
using Governance.Kernel.Messaging;
using Governance.Kernel.Security;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Assistance;

/// <summary>
/// What is told of a help order: when and where, who comes, that it is done or called off. Never what is done or for whom, and no address:
/// at home is said, not where that is. The code stands on the slip that was handed out and in no message.
/// </summary>
internal sealed class HelpMessageSource(ComplaintsDbContext db, IStringEncryptionService encryption, MessageTexts texts) : IMessageSource
{
    public IReadOnlyCollection<MessageKind> Kinds { get; } =
    [
        MessageKind.HelpArranged, MessageKind.HelpRearranged, MessageKind.HelpHandedOver, MessageKind.HelpDone, MessageKind.HelpCancelled,
    ];

    public async Task<MessageDraft?> DraftAsync(CaseMessage message, CancellationToken cancellationToken)
    {
        var order = await db.Assistance.AsNoTracking().SingleAsync(a => a.Id == message.CaseId, cancellationToken);
        if (await PhoneAsync(order, cancellationToken) is not { } phone)
        {
            return null;
        }

        var said = texts.Said(message.Kind, order.Number, TimeOf(order), PlaceOf(order), HelperOf(order));
        return new MessageDraft(
            order.HallCode, MessageChannel.Sms, phone, texts.Subject(message.Kind, order.Number), [said, texts.Where("/a", "WhereHelp")]);
    }

    // Nobody waits at home for an appointment that was moved or called off before he heard of it.
    public Task<bool> IsOvertakenAsync(CaseMessage message, CancellationToken cancellationToken) =>
        db.Messages.AnyAsync(m => m.CaseId == message.CaseId && m.Ordinal > message.Ordinal, cancellationToken);

    private async Task<string?> PhoneAsync(AssistedService order, CancellationToken cancellationToken)
    {
        var people = await db.AssistancePeople.AsNoTracking()
            .Where(p => p.OrderId == order.Id && p.Phone != null && (p.Part == AssistancePart.Helped || p.Part == AssistancePart.Asker))
            .ToListAsync(cancellationToken);
        var told = order.ToldFirst().Select(part => people.Find(p => p.Part == part)).FirstOrDefault(p => p is not null);
        return encryption.Read(told?.Phone, AssistancePurposes.Phone);
    }

    private string TimeOf(AssistedService order) => order is { AppointmentAt: { } from, AppointmentUntil: { } until }
        ? texts["Appointment", LocalTime.WallClock(from), LocalTime.WallClock(until)]
        : "";

    private string? PlaceOf(AssistedService order) => order.Visit == AssistanceVisit.AtHome ? texts["AtHome"] : order.Place;

    private string? HelperOf(AssistedService order) => order.Team is { } team ? texts["HelperAndTeam", order.HelperName, team] : order.HelperName;
}
