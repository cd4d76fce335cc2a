using System.Globalization;
using System.Text;

namespace Governance.Kernel.Infrastructure.Files;

/// <summary>Names that can be offered for saving on any system.</summary>
public static class FileNames
{
    private const int Longest = 120;
    private const string Forbidden = "\\/:*?\"<>|%;'`$&";

    /// <summary>The last part of the name without what a path, a shell or a header could misread; the extension stays.</summary>
    public static string MakeSafe(string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var safe = new StringBuilder();
        foreach (var rune in last.EnumerateRunes())
        {
            // Format characters can turn the reading direction, so that "exe.pdf" is read as "fdp.exe".
            var keeps = Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned)
                && !(rune.IsAscii && Forbidden.Contains((char)rune.Value));
            safe.Append(keeps ? rune.ToString() : "_");
        }

        var trimmed = safe.ToString().Trim(' ', '.');
        var extension = Path.GetExtension(trimmed);
        var stem = Path.GetFileNameWithoutExtension(trimmed);
        var room = Math.Max(0, Longest - extension.Length);
        return (stem.Length > room ? Cut(stem, room) : stem) + extension;
    }

    // Not in the middle of a character that takes two places.
    private static string Cut(string text, int length) =>
        text[..(length > 0 && char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
}
