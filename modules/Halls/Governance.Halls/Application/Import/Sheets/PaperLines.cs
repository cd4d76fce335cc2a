using System.Globalization;
using Governance.Halls.Contracts;
using Governance.Halls.Domain;
using Governance.Kernel.Exceptions;

namespace Governance.Halls.Application.Import.Sheets;

/// <summary>The papers of an item in one cell: a line each, its parts divided by strokes.</summary>
internal static class PaperLines
{
    private const int MostCopies = 99;
    private const int MostPapers = 100;

    private static readonly char[] Strokes = ['|', '｜'];

    public static string Write(IReadOnlyList<RequiredPaper> papers) => string.Join('\n', papers.Select(Write));

    public static IReadOnlyList<RequiredPaper> Read(SheetRow row, Column column, string text)
    {
        var papers = new List<RequiredPaper>();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (papers.Count < MostPapers && Read(line) is { } paper)
            {
                papers.Add(paper);
            }
            else
            {
                row.Fail(column, ImportErrorCodes.PaperUnreadable, ("value", SheetRow.Short(line)));
                return papers;
            }
        }

        return papers;
    }

    private static string Write(RequiredPaper paper)
    {
        var line = string.Join('|', Plain(paper.Name), paper.Copies.ToString(CultureInfo.InvariantCulture), SheetWords.Forms[paper.Form]);
        return paper.Note is { Length: > 0 } note ? $"{line}|{Plain(note)}" : line;
    }

    // A name with a stroke or a line end in it would be read as two.
    private static string Plain(string text) => CellText.Clean(text).Replace('\n', ' ').Replace('|', '/').Replace('｜', '/');

    private static RequiredPaper? Read(string line)
    {
        var parts = line.Split(Strokes, 4, StringSplitOptions.TrimEntries);
        var copies = 1;
        var form = PaperForm.Original;
        var reads = parts[0].Length is > 0 and <= Lengths.Line
            && Input.IsPlain(line)
            && (parts.Length < 2 || parts[1].Length == 0 || (int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out copies) && copies is >= 1 and <= MostCopies))
            && (parts.Length < 3 || parts[2].Length == 0 || IsForm(parts[2], out form))
            && (parts.Length < 4 || parts[3].Length <= Lengths.Line);
        return reads ? new RequiredPaper(parts[0], copies, form, parts.Length < 4 || parts[3].Length == 0 ? null : parts[3]) : null;
    }

    private static bool IsForm(string word, out PaperForm form)
    {
        var known = SheetWords.Forms.All.FirstOrDefault(f => f.Word == word);
        form = known.Value;
        return known.Word is not null;
    }
}
