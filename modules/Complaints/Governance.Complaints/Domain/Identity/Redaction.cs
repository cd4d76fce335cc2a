using System.Text.RegularExpressions;

namespace Governance.Complaints.Domain.Identity;

/// <summary>Takes who somebody is out of what he says: the unit complained about reads these words. Blanks and hyphens inside a
/// name or number do not hide it, nor do full-width digits.</summary>
internal sealed class Redaction
{
    private const string Instead = "〔已隐去〕";
    private const string Between = @"[\s\-－]*";
    private const int ShortestName = 2;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly List<Regex> _parts;

    /// <summary>Takes nothing out.</summary>
    public static readonly Redaction None = new();

    /// <param name="parts">Name, number, address and the like; what is missing or too short is left out.</param>
    public Redaction(params ReadOnlySpan<string?> parts)
    {
        _parts = [];
        foreach (var part in parts)
        {
            if (part?.Trim() is { Length: >= ShortestName } known)
            {
                _parts.Add(PatternOf(known));
            }
        }
    }

    /// <summary>Of a helper the name goes, not what he is to the citizen: 李四（儿子）.</summary>
    public static string? NameOf(string? helper) => helper?.Split(['（', '(', '，', ',', '、', '：', ':', ' ', '　'], 2)[0];

    public string? Apply(string? text) => text is null ? null : _parts.Aggregate(text, (rest, part) => part.Replace(rest, Instead));

    private static Regex PatternOf(string known) => new(
        string.Join(Between, known.Where(c => !char.IsWhiteSpace(c) && c != '-').Select(EitherWidth)),
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Patience);

    private static string EitherWidth(char c) =>
        char.IsAsciiDigit(c) ? $"[{c}{(char)(c - '0' + '０')}]" : Regex.Escape(c.ToString());
}
