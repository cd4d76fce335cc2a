using System.Globalization;
using Governance.Complaints.Application.Cases;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Ledger;
using Governance.Complaints.Domain.Messages;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.Extensions.Options;

namespace Governance.Complaints.Application.Time.Messages;

/// <summary>
/// What is said: the number, what happened, until when, where to look. Only the message about the registration carries the
/// citizen's code, as the receipt does; what was complained about and what was answered never leave the program this way.
/// </summary>
internal sealed class MessageTexts(Texts texts, CaseCodes codes, IOptions<PublicSite> site)
{
    public string Subject(MessageKind kind, Complaint complaint) => texts[$"Complaints:Message.Subject.{kind}", complaint.Number];

    public string Text(MessageKind kind, Complaint complaint, LedgerEntry entry, string hall)
    {
        var detail = LedgerDetail.Read(entry.Detail);
        var said = texts[
            $"Complaints:Message.Text.{kind}", complaint.Number, DayOf(detail), Told(kind, detail),
            kind == MessageKind.Registered ? codes.Of(complaint).ToString() : ""];
        return string.Join('\n', said, Where(), hall);
    }

    private static string? Told(MessageKind kind, IReadOnlyDictionary<string, string> detail) => detail.GetValueOrDefault(kind switch
    {
        MessageKind.PapersRequested => "what",
        MessageKind.Extended => "reason",
        MessageKind.OutOfScope => "body",
        _ => "",
    });

    private string DayOf(IReadOnlyDictionary<string, string> detail) =>
        detail.TryGetValue("due.Answer", out var day) && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var due)
            ? texts["Complaints:Message.Day", due]
            : "";

    private string Where() => site.Value.Address is { } address
        ? texts["Complaints:Message.Where", new Uri(address, "/t")]
        : texts["Complaints:Message.WhereInTheHall"];
}
