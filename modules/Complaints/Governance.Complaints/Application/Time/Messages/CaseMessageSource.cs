using System.Globalization;
using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Citizens;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Identity;
using Governance.Complaints.Domain.Ledger;
using Governance.Complaints.Domain.Messages;
using Governance.Kernel.Messaging;
using Governance.Kernel.Security;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Time.Messages;

/// <summary>
/// What the citizen of a case is told, as he asked to be answered; the words come from the entry of the ledger that it tells of. Only the
/// message about the registration carries his code, as the receipt does; what was complained about and what was answered never leave the
/// program this way.
/// </summary>
internal sealed class CaseMessageSource(ComplaintsDbContext db, IStringEncryptionService encryption, CaseCodes codes, MessageTexts texts) : IMessageSource
{
    public IReadOnlyCollection<MessageKind> Kinds { get; } =
    [
        MessageKind.Registered, MessageKind.PapersRequested, MessageKind.Extended, MessageKind.Answered, MessageKind.OutOfScope, MessageKind.Reopened,
    ];

    public async Task<MessageDraft?> DraftAsync(CaseMessage message, CancellationToken cancellationToken)
    {
        var complaint = await db.Cases.AsNoTracking().SingleAsync(c => c.Id == message.CaseId, cancellationToken);
        if (await AddressAsync(complaint, cancellationToken) is not var (channel, address))
        {
            return null;
        }

        var entry = await db.Ledger.AsNoTracking().SingleAsync(e => e.CaseId == message.CaseId && e.Number == message.Ordinal, cancellationToken);
        var detail = LedgerDetail.Read(entry.Detail);
        var said = texts.Said(
            message.Kind, complaint.Number, DayOf(detail), Told(message.Kind, detail),
            message.Kind == MessageKind.Registered ? codes.Of(complaint).ToString() : "");
        return new MessageDraft(complaint.HallCode, channel, address, texts.Subject(message.Kind, complaint.Number), [said, texts.Where("/t")]);
    }

    // To tell him is no look at who he is: nobody sees the address.
    private async Task<(MessageChannel Channel, string Address)?> AddressAsync(Complaint complaint, CancellationToken cancellationToken)
    {
        var who = await db.Complainants.AsNoTracking().FirstOrDefaultAsync(c => c.CaseId == complaint.Id, cancellationToken);
        return complaint.AnswerBy switch
        {
            "email" => Read(MessageChannel.Mail, who?.Email, IdentityPurposes.Email),
            "sms" => Read(MessageChannel.Sms, who?.Phone, IdentityPurposes.Phone),
            "wechat" => Read(MessageChannel.WeChat, who?.WeChat, IdentityPurposes.WeChat),
            _ => null,
        };
    }

    private (MessageChannel, string)? Read(MessageChannel channel, string? cipher, string purpose) =>
        encryption.Read(cipher, purpose) is { } address ? (channel, address) : null;

    private static string? Told(MessageKind kind, IReadOnlyDictionary<string, string> detail) => detail.GetValueOrDefault(kind switch
    {
        MessageKind.PapersRequested => "what",
        MessageKind.Extended => "reason",
        MessageKind.OutOfScope => "body",
        _ => "",
    });

    private string DayOf(IReadOnlyDictionary<string, string> detail) =>
        detail.TryGetValue("due.Answer", out var day) && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var due)
            ? texts.Day(due)
            : "";
}
