namespace Governance.Complaints.Application.Lists;

/// <summary>What a case is called on pages: the first words of what was said, up to where a sentence pauses.</summary>
internal static class CaseTitle
{
    private const int Shortest = 6;
    private const int Longest = 20;

    public static string Of(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        var pause = line.AsSpan(Math.Min(Shortest, line.Length)).IndexOfAny("。；！？;!?");
        if (pause >= 0 && pause + Shortest <= Longest)
        {
            return line[..(pause + Shortest)];
        }

        if (line.Length <= Longest)
        {
            return line.TrimEnd('。');
        }

        // A pair that makes one character is never cut in two.
        var length = char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest;
        var comma = line.AsSpan(0, length).LastIndexOfAny("，、,");
        return $"{line[..(comma >= Shortest ? comma : length)]}…";
    }
}
