using Governance.Complaints.Domain.Cases.Rules;

namespace Governance.Complaints.Domain.Cases;

/// <summary>Takes what somebody wrote: it is there where it must be, can be shown, and fits.</summary>
internal static class Written
{
    public static string Needed(string field, string? text, int length = Lengths.Text)
    {
        Rule.Check(new TextIsGiven(field, text), new TextIsPlain(field, text), new TextFits(field, text, length));
        return text!.Trim();
    }

    public static string? Optional(string field, string? text, int length = Lengths.Text)
    {
        Rule.Check(new TextIsPlain(field, text), new TextFits(field, text, length));
        return string.IsNullOrWhiteSpace(text) ? null : text.Trim();
    }

    /// <summary>Words that go into a case: whoever complained is taken out of them, and they must fit afterwards too.</summary>
    public static string Needed(CaseAct act, string field, string? text, int length = Lengths.Text) =>
        Needed(field, act.Words.Apply(Needed(field, text, length)), length);

    /// <summary>As <see cref="Needed(CaseAct, string, string?, int)"/>, where nothing need be said.</summary>
    public static string? Optional(CaseAct act, string field, string? text, int length = Lengths.Text) =>
        Optional(field, act.Words.Apply(Optional(field, text, length)), length);
}
