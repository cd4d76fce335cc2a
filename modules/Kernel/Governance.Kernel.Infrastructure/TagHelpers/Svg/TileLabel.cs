using System.Text;

namespace Governance.Kernel.Infrastructure.TagHelpers.Svg;

/// <summary>Makes a label fit its tile: two Chinese characters at full size, more of them smaller, too many cut.</summary>
internal static class TileLabel
{
    private const decimal Largest = 14m;
    private const decimal Smallest = 9m;
    private const decimal Room = TileMapLayout.TileWidth - 3m;

    public static (string Text, decimal Size) Fit(string label)
    {
        var size = Math.Min(Largest, Math.Round(Room / Math.Max(Width(label), 1m), 1, MidpointRounding.ToZero));
        return size >= Smallest ? (label, size) : (Cut(label), Smallest);
    }

    private static string Cut(string label)
    {
        var kept = new StringBuilder();
        var width = Width("…");
        foreach (var rune in label.EnumerateRunes())
        {
            width += Width(rune);
            if (width * Smallest > Room)
            {
                break;
            }

            kept.Append(rune.ToString());
        }

        return kept.Append('…').ToString();
    }

    private static decimal Width(string text) => text.EnumerateRunes().Sum(Width);

    // Chinese characters fill their square; Latin letters and digits take a little more than half of it.
    private static decimal Width(Rune rune) => rune.Value < 0x2000 ? 0.58m : 1m;
}
