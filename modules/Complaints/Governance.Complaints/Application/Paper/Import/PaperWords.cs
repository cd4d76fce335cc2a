using System.Globalization;
using Governance.Complaints.Contracts;
using Governance.Complaints.Domain;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Tenants;

namespace Governance.Complaints.Application.Paper.Import;

/// <summary>What the words of a book mean: those of the program in the reader's language, and what old books say instead.</summary>
internal sealed class PaperWords(CaseRules rules, Texts texts)
{
    private const string Window = "window";
    private const string ListMarks = "、，,;；";

    private static readonly string[] Nobody = ["匿名", "无", "-", "/", "不详"];

    private static readonly Dictionary<string, CaseKind> Kinds = new()
    {
        ["吐槽找茬"] = CaseKind.FaultFinding,
        ["吐槽"] = CaseKind.FaultFinding,
        ["办不成事"] = CaseKind.CannotGetItDone,
        ["建议"] = CaseKind.Suggestion,
        ["咨询"] = CaseKind.Consultation,
    };

    private static readonly Dictionary<string, CaseOutcome> Outcomes = new()
    {
        ["当场解决"] = CaseOutcome.ResolvedOnTheSpot,
        ["已解决"] = CaseOutcome.Resolved,
        ["解决"] = CaseOutcome.Resolved,
        ["已解释"] = CaseOutcome.Explained,
        ["解释"] = CaseOutcome.Explained,
        ["不属本大厅，已转交"] = CaseOutcome.OutOfScope,
        ["不属本大厅"] = CaseOutcome.OutOfScope,
        ["已转交"] = CaseOutcome.OutOfScope,
        ["反映人撤回"] = CaseOutcome.Withdrawn,
        ["撤回"] = CaseOutcome.Withdrawn,
        ["未办结"] = CaseOutcome.None,
        ["在办"] = CaseOutcome.None,
        ["办理中"] = CaseOutcome.None,
        ["已登记"] = CaseOutcome.None,
        ["已受理"] = CaseOutcome.None,
        ["已交办"] = CaseOutcome.None,
        ["已有意见"] = CaseOutcome.None,
    };

    private static readonly Dictionary<string, int> Levels = new()
    {
        ["非常满意"] = 5,
        ["满意"] = 4,
        ["是"] = 4,
        ["基本满意"] = 3,
        ["不满意"] = 2,
        ["否"] = 2,
        ["非常不满意"] = 1,
    };

    private readonly Dictionary<string, CaseKind> _kinds = Own(Kinds, Enum.GetValues<CaseKind>(), k => texts.Of("Complaints", k));
    private readonly Dictionary<string, CaseOutcome> _outcomes = Own(
        Own(Outcomes, Enum.GetValues<CaseOutcome>(), o => texts.Of("Complaints", o)),
        [CaseState.Registered, CaseState.Accepted, CaseState.Assigned, CaseState.OpinionFormed], s => texts.Of("Complaints", s), _ => CaseOutcome.None);

    private readonly Dictionary<string, int> _levels = Own(
        Levels, Enumerable.Range(1, 5), level => texts[$"Complaints:Books.Level.{level.ToString(CultureInfo.InvariantCulture)}"]);

    private readonly string _unrated = texts["Complaints:Books.NotRated"];
    private readonly string _simulated = texts["Complaints:Books.Simulated"];

    public CaseRules Rules => rules;

    public CaseKind? Kind(PaperRow row) => Word(row, RegisterColumns.Kind, _kinds, CaseKind.FaultFinding);

    public string? Channel(PaperRow row) =>
        Choice(row, RegisterColumns.Channel, rules.Channels, rules.Channels.Any(c => c.Code == Window) ? Window : rules.Channels[0].Code);

    public string? AnswerBy(PaperRow row) => Choice(
        row, RegisterColumns.AnswerBy,
        [new RuleChoice(AnswerChannels.InPerson, texts["Complaints:Case.InPerson"]), new RuleChoice(AnswerChannels.InPerson, "当面"), .. rules.AnswerChannels,
            new RuleChoice(AnswerChannels.TrackingPage, texts["Complaints:Case.TrackingPage"])],
        AnswerChannels.InPerson);

    public IReadOnlyList<string> Causes(PaperRow row)
    {
        var codes = new List<string>();
        foreach (var name in List(row.Text(RegisterColumns.Causes)))
        {
            if (rules.Causes.FirstOrDefault(c => c.Name == name || c.Code == name) is { } cause)
            {
                codes.Add(cause.Code);
            }
            else
            {
                Unknown(row, RegisterColumns.Causes, name, rules.Causes.Select(c => c.Name));
            }
        }

        return [.. codes.Distinct()];
    }

    /// <summary>What became of it, and the body that stands behind a colon.</summary>
    public (CaseOutcome Outcome, string? Body)? Result(PaperRow row)
    {
        var text = row.Needed(RegisterColumns.Result);
        var parts = text.Split(['：', ':'], 2, StringSplitOptions.TrimEntries);
        if (_outcomes.TryGetValue(parts[0], out var outcome))
        {
            return (outcome, row.Optional(RegisterColumns.Body) ?? parts.ElementAtOrDefault(1));
        }

        if (text.Length > 0)
        {
            Unknown(row, RegisterColumns.Result, text, Outcomes.Keys);
        }

        return null;
    }

    public int? Level(PaperRow row)
    {
        var text = row.Text(RegisterColumns.Level);
        if (text.Length == 0 || text == _unrated || text == "未评价")
        {
            return null;
        }

        if (_levels.TryGetValue(text, out var level) || (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out level) && level is >= 1 and <= 5))
        {
            return level;
        }

        Unknown(row, RegisterColumns.Level, text, Levels.Keys);
        return null;
    }

    public bool IsSimulated(PaperRow row) =>
        row.Text(RegisterColumns.Mark) is var mark && (mark.Contains(_simulated, StringComparison.Ordinal) || mark.Contains("模拟数据", StringComparison.Ordinal));

    public static string? Person(PaperRow row) => row.Optional(RegisterColumns.Person) is { } name && !Nobody.Contains(name) ? name : null;

    public static string? Phone(PaperRow row) => row.Optional(RegisterColumns.Phone) is { } phone && !Nobody.Contains(phone) ? phone : null;

    public static IReadOnlyList<string> List(string text) => text.Split([.. ListMarks, '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static T? Word<T>(PaperRow row, PaperColumn column, Dictionary<string, T> words, T otherwise)
        where T : struct
    {
        if (row.Optional(column) is not { } text)
        {
            return otherwise;
        }

        if (words.TryGetValue(text, out var value))
        {
            return value;
        }

        Unknown(row, column, text, words.Keys);
        return null;
    }

    private static string? Choice(PaperRow row, PaperColumn column, IReadOnlyList<RuleChoice> choices, string otherwise)
    {
        if (row.Optional(column) is not { } text)
        {
            return otherwise;
        }

        if (choices.FirstOrDefault(c => c.Name == text || c.Code == text) is { } choice)
        {
            return choice.Code;
        }

        Unknown(row, column, text, choices.Select(c => c.Name));
        return null;
    }

    private static void Unknown(PaperRow row, PaperColumn column, string text, IEnumerable<string> words) => row.Fail(
        column, PaperErrorCodes.WordUnknown, ("value", PaperRow.Short(text)), ("words", string.Join('、', words.Distinct())));

    private static Dictionary<string, T> Own<T>(Dictionary<string, T> old, IEnumerable<T> values, Func<T, string> name) => Own(old, values, name, value => value);

    private static Dictionary<string, T> Own<T, TValue>(Dictionary<string, T> old, IEnumerable<TValue> values, Func<TValue, string> name, Func<TValue, T> meaning)
    {
        var all = new Dictionary<string, T>(old);
        foreach (var value in values)
        {
            all[name(value)] = meaning(value);
        }

        return all;
    }
}
