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
}
