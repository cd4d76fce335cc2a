using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Citizens;
using Governance.Complaints.Application.Time.Messages;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Identity;
using Governance.Complaints.Domain.Messages;
using Governance.Complaints.Domain.Refusals;
using Governance.Kernel.Messaging;
using Governance.Kernel.Security;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Refusals;

/// <summary>
/// What whoever was refused is told: that a leader agreed, that it goes on as a case, that his question is answered. What he asked for, why
/// not, and what was answered stand on his paper and its page. That it is a case now is the message about that case's registration, and
/// carries its code as any such message does.
/// </summary>
internal sealed class RefusalMessageSource(ComplaintsDbContext db, IStringEncryptionService encryption, CaseCodes codes, MessageTexts texts) : IMessageSource
{
    public IReadOnlyCollection<MessageKind> Kinds { get; } = [MessageKind.RefusalApproved, MessageKind.RefusalOverturned, MessageKind.RefusalReplied];

    public async Task<MessageDraft?> DraftAsync(CaseMessage message, CancellationToken cancellationToken)
    {
        var refusal = await db.Refusals.AsNoTracking().Include(r => r.Promise).SingleAsync(r => r.Id == message.CaseId, cancellationToken);
        if (await PhoneAsync(refusal, cancellationToken) is not { } phone)
        {
            return null;
        }

        var lines = message.Kind switch
        {
            MessageKind.RefusalOverturned => OfTheCase(refusal, await db.Cases.AsNoTracking().SingleAsync(c => c.Id == refusal.CaseId, cancellationToken)),
            MessageKind.RefusalApproved => [texts.Said(message.Kind, refusal.Number), HowToGoOn(refusal), texts["OnThePaper"]],
            _ => [texts.Said(message.Kind, refusal.Number), texts["OnThePaper"]],
        };
        return new MessageDraft(refusal.HallCode, MessageChannel.Sms, phone, texts.Subject(message.Kind, refusal.Number), lines);
    }

    // Who was refused goes over to the case where there is one.
    private async Task<string?> PhoneAsync(RefusalReport refusal, CancellationToken cancellationToken)
    {
        var phones = refusal.CaseId is { } caseId
            ? db.Complainants.Where(c => c.CaseId == caseId).Select(c => c.Phone)
            : db.RefusedPersons.Where(p => p.RefusalId == refusal.Id).Select(p => p.Phone);
        return encryption.Read(await phones.FirstOrDefaultAsync(cancellationToken), IdentityPurposes.Phone);
    }

    private string[] OfTheCase(RefusalReport refusal, Complaint complaint) =>
    [
        texts.Said(MessageKind.RefusalOverturned, refusal.Number, complaint.Number, codes.Of(complaint)),
        .. complaint.DueAt is { } due ? [texts["AnsweredBy", texts.Day(LocalTime.DayOf(due))]] : Array.Empty<string>(),
        texts.Where("/t"),
    ];

    private string HowToGoOn(RefusalReport refusal) => refusal switch
    {
        { RepliedAt: not null } => texts["Replied"],
        { Promise: { } promise } => texts["AnsweredBy", texts.Day(promise.DueOn)],
        _ => texts[$"Paper.{(refusal.Paper == RefusalPaperKind.Signpost ? refusal.Paper : RefusalPaperKind.Requirements)}"],
    };
}
