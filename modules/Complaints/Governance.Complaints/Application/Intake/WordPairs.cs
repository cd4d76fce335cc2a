namespace Governance.Complaints.Application.Intake;

/// <summary>The pairs of neighbouring characters of a text: what Chinese texts can be compared by without a dictionary.</summary>
internal sealed class WordPairs
{
    // Two short sentences share a pair or two by chance.
    private const int Fewest = 4;

    private readonly HashSet<(char, char)> _pairs = [];

    private WordPairs()
    {
    }

    public bool IsEmpty => _pairs.Count == 0;

    public static WordPairs Of(string? text)
    {
        var words = new WordPairs();
        foreach (var part in (text ?? "").Split([.. Marks(text ?? "")], StringSplitOptions.RemoveEmptyEntries))
        {
            for (var i = 1; i < part.Length; i++)
            {
                words._pairs.Add((part[i - 1], part[i]));
            }
        }

        return words;
    }

    /// <summary>The share (0-1) of the shorter of two texts that the longer one also has; 0 when they have too little in common to say.</summary>
    public double LikenessTo(string text)
    {
        var other = Of(text);
        var shared = _pairs.Count(other._pairs.Contains);
        return shared < Fewest ? 0 : (double)shared / Math.Min(_pairs.Count, other._pairs.Count);
    }

    private static IEnumerable<char> Marks(string text) => text.Where(c => !char.IsLetterOrDigit(c)).Distinct();
}
