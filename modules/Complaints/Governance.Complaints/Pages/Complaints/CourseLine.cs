using Governance.Complaints.Application.Cases;
using Governance.Complaints.Contracts;
using Governance.Complaints.Domain;
using Governance.Kernel.Infrastructure.Localization;

namespace Governance.Complaints.Pages.Complaints;

/// <summary>An entry of the ledger as a person reads it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="At">When, in words.</param>
/// <param name="Who">Who.</param>
/// <param name="What">The change.</param>
/// <param name="Details">What was said and set with it.</param>
internal sealed record CourseLine(long Number, string At, string Who, string What, IReadOnlyList<string> Details)
{
    // In the order in which one tells it; what is not here has its own place on the page, or is for machines.
    private static readonly string[] Told =
    [
        "number", "slip", "writtenAt", "book", "paperNumber", "received", "at", "leader", "by", "done", "lead", "others", "department", "channel", "days", "from", "to",
        "level", "body", "text", "what", "result", "explanation", "instruction", "session", "transfers", "heldAt", "place", "chair", "called", "agenda", "came",
        "absent", "said", "conclusion", "commitments", "reason", "note", "purpose", "due.Opinion", "due.Answer", "outcome", "answeredOn", "answerer", "closedOn",
    ];

    public static IReadOnlyList<CourseLine> Of(CaseView view, CaseRules rules, Texts texts) =>
        [.. view.Course.Select(e => new CourseLine(e.Number, texts.At(e.At), NameOf(e, view, texts), texts.Of("Complaints", e.Change), Words(e, rules, texts)))];

    private static string NameOf(LedgerView entry, CaseView view, Texts texts) => entry.By switch
    {
        "Staff" => entry.ByName.Length > 0 ? entry.ByName : view.RegisteredBy,
        _ => texts[$"Complaints:Case.By.{entry.By}"],
    };

    private static List<string> Words(LedgerView entry, CaseRules rules, Texts texts)
    {
        var words = new List<string>();
        foreach (var name in Told.Where(name => entry.Detail.TryGetValue(name, out var value) && value.Length > 0))
        {
            // The words of the sheet stand in a panel of their own.
            if ((entry.Change == CaseChange.Registered || entry.Detail.ContainsKey("outcome")) && name is "text" or "department")
            {
                continue;
            }

            words.Add(texts[$"Complaints:Case.Detail.{name}", Value(name, entry.Detail[name], rules, texts)]);
        }

        words.AddRange(Flags(entry, texts));
        return words;
    }

    private static string Value(string name, string value, CaseRules rules, Texts texts) => name switch
    {
        "text" or "body" or "note" or "reason" or "explanation" or "instruction" or "result" or "what" or "said" or "conclusion" => value.TrimEnd('。', '.'),
        "channel" => texts.Channel(rules, value),
        "outcome" => texts[$"Complaints:CaseOutcome.{value}"],
        "book" => texts[$"Complaints:PaperBook.{value}"],
        // Old books: the year matters.
        "received" or "answeredOn" or "closedOn" or "at" => value,
        "level" => texts[$"Complaints:Case.Level.{value}"],
        _ when DateOnly.TryParseExact(value, "yyyy-MM-dd", out var day) => texts.Day(day),
        _ => value,
    };

    private static IEnumerable<string> Flags(LedgerView entry, Texts texts)
    {
        foreach (var flag in new[] { "forGood", "resolved", "inTime", "complex", "granted" })
        {
            if (entry.Detail.TryGetValue(flag, out var value))
            {
                yield return texts[$"Complaints:Case.Flag.{flag}.{value}"];
            }
        }

        if (entry.Detail.TryGetValue("stage", out var stage))
        {
            yield return texts[$"Complaints:DeadlineStage.{stage}"];
        }
    }
}
