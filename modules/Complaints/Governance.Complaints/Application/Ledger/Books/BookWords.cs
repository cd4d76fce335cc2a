using System.Globalization;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Ledger;
using Governance.Complaints.Domain.Paper;
using Governance.Kernel.Infrastructure.Localization;

namespace Governance.Complaints.Application.Ledger.Books;

/// <summary>Says in words what the books hold; pages, files and the API say the same.</summary>
internal sealed class BookWords(Texts texts)
{
    private const int LongestMatter = 80;

    private static readonly string[] Told = ["text", "instruction", "conclusion", "said", "reason", "result", "what", "note", "purpose"];

    private static readonly string[] Named =
    [
        "lead", "others", "department", "body", "to", "number", "session", "transfers", "heldAt", "place", "called", "came", "absent", "commitments", "days",
        "complex", "forGood", "resolved", "inTime", "level", "granted", "dueOn", "due.Opinion", "due.Answer", "slip", "writtenAt", "paperNumber",
        "received", "at", "by", "done",
    ];

    public string By(LedgerEntry entry) => entry.ActorKind == ActorKind.Staff && entry.ActorName.Length > 0
        ? entry.ActorName
        : texts[$"Complaints:Books.By.{entry.ActorKind}"];

    /// <summary>The words of whoever did it.</summary>
    public string? Handled(IReadOnlyDictionary<string, string> detail) => Told.Select(detail.GetValueOrDefault).FirstOrDefault(t => !string.IsNullOrEmpty(t));

    /// <summary>What came of it: the named parts, one after the other.</summary>
    /// <param name="detail">What the entry says.</param>
    /// <param name="own">The number of the case itself, which has a column of its own.</param>
    public string? Result(IReadOnlyDictionary<string, string> detail, string own)
    {
        var parts = Named.Where(name => detail.GetValueOrDefault(name) is { Length: > 0 } value && value != own).Select(name => Part(name, detail[name])).ToList();
        return parts.Count == 0 ? null : string.Join(texts["Complaints:Books.Between"], parts);
    }

    public string Result(RegisterLine line) => line.HandedTo is { } body
        ? texts["Complaints:Books.HandedTo", texts.Of("Complaints", line.Outcome), body]
        : line.Outcome == Contracts.CaseOutcome.None ? texts.Of("Complaints", line.State) : texts.Of("Complaints", line.Outcome);

    public string Satisfaction(int? level) => level is { } given ? Level(given.ToString(CultureInfo.InvariantCulture)) : texts["Complaints:Books.NotRated"];

    /// <summary>What came from paper is said to be so; what is made up, too.</summary>
    public string? Mark(RegisterLine line)
    {
        var marks = new List<string>();
        if (line.Simulated)
        {
            marks.Add(texts["Complaints:Books.Simulated"]);
        }

        if (line.Imported)
        {
            marks.Add(texts["Complaints:Books.Imported"]);
        }
        else if (line.EnteredAt is { } at)
        {
            marks.Add(texts["Complaints:Books.OnPaper", PaperTime.Write(at)]);
        }

        return marks.Count == 0 ? null : string.Join(texts["Complaints:Books.ListSeparator"], marks);
    }

    /// <summary>What stands in an old book is judged by nobody's clock.</summary>
    public string InTime(RegisterLine line) => line is { Imported: true, InTime: null, AnsweredOn: not null } ? texts["Complaints:Books.NotJudged"] : InTime(line.InTime);

    private string InTime(bool? inTime) => inTime is { } known ? texts[known ? "Complaints:Books.InTime" : "Complaints:Books.Late"] : texts["Complaints:Books.NotAnswered"];

    /// <summary>The beginning of a text, in one line.</summary>
    public static string Shorten(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= LongestMatter)
        {
            return line;
        }

        var end = char.IsHighSurrogate(line[LongestMatter - 1]) ? LongestMatter - 1 : LongestMatter;
        return $"{line[..end]}…";
    }

    private string Part(string name, string value) => name switch
    {
        "level" => Level(value),
        "resolved" or "inTime" or "complex" or "granted" or "forGood" => texts[$"Complaints:Books.Part.{name}.{value}"],
        _ => texts[$"Complaints:Books.Part.{name}", value],
    };

    private string Level(string level) => texts[$"Complaints:Books.Level.{level}"];
}
