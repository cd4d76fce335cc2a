using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Governance.Complaints.Application.Mediation.Minutes;

/// <summary>A DOCX in the form of an office paper: A4, a centred title, headings in black, text with two characters of indent, exact line spacing.</summary>
internal sealed class MinutesDocument
{
    private const string Line = "560";
    private readonly Body _body = new();

    /// <summary>A line above all others that nobody overlooks.</summary>
    public MinutesDocument Mark(string text) => Add(Styled(text, "Mark"));

    public MinutesDocument Title(string text) => Add(Styled(text, "Title"));

    /// <summary>What stands below the title, such as a number.</summary>
    public MinutesDocument Below(string text) => Add(Styled(text, "Below"));

    public MinutesDocument Heading(string text) => Add(Styled(text, "Heading1"));

    /// <summary>Each line of what was typed is a paragraph of its own.</summary>
    public MinutesDocument Text(string text)
    {
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            Add(Styled(line, "Text"));
        }

        return this;
    }

    /// <summary>The name of the office and the day, at the right.</summary>
    public MinutesDocument Signature(string text) => Add(Styled(text, "Signature"));

    public MinutesDocument Table(IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new Table(new TableProperties(
            new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
            new TableBorders(
                new TopBorder { Val = BorderValues.Single, Size = 8 },
                new LeftBorder { Val = BorderValues.Single, Size = 4 },
                new BottomBorder { Val = BorderValues.Single, Size = 8 },
                new RightBorder { Val = BorderValues.Single, Size = 4 },
                new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 },
                new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 })));
        table.Append(new TableGrid(head.Select(_ => new GridColumn())));
        table.Append(RowOf(head, isHead: true));
        foreach (var row in rows)
        {
            table.Append(RowOf(row, isHead: false));
        }

        return Add(table);
    }

    public byte[] Write()
    {
        // The margins of an official paper: 37 mm above, 28 mm at the left, 26 mm at the right, 35 mm below.
        _body.Append(new SectionProperties(
            new PageSize { Width = 11906, Height = 16838 }, new PageMargin { Top = 2098, Left = 1588, Right = 1474, Bottom = 1984 }));
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document(_body);
            main.AddNewPart<StyleDefinitionsPart>().Styles = StyleSheet();
        }

        return stream.ToArray();
    }

    private MinutesDocument Add(OpenXmlElement element)
    {
        _body.Append(element);
        return this;
    }

    private static Paragraph Styled(string text, string style) => new(
        new ParagraphProperties(new ParagraphStyleId { Val = style }),
        new Run(new Text(Clean(text)) { Space = SpaceProcessingModeValues.Preserve }));

    // What XML cannot hold was refused where it was typed; what an old row may hold is left out.
    private static string Clean(string text) => string.Concat(text.Where(System.Xml.XmlConvert.IsXmlChar));

    private static TableRow RowOf(IReadOnlyList<string> cells, bool isHead)
    {
        var row = new TableRow();
        if (isHead)
        {
            row.Append(new TableRowProperties(new TableHeader()));
        }

        row.Append(cells.Select(text => new TableCell(Styled(text, isHead ? "TableHead" : "TableText"))));
        return row;
    }

    private static Styles StyleSheet() => new(
        new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(
            new RunFonts { Ascii = "Times New Roman", HighAnsi = "Times New Roman", EastAsia = "FangSong" }, new FontSize { Val = "32" },
            new Languages { EastAsia = "zh-CN" }))),
        StyleOf("Mark", "28", true, JustificationValues.Center, null),
        StyleOf("Title", "44", true, JustificationValues.Center, null),
        StyleOf("Below", "28", false, JustificationValues.Center, null),
        StyleOf("Heading1", "32", true, JustificationValues.Both, "640"),
        StyleOf("Text", "32", false, JustificationValues.Both, "640"),
        StyleOf("Signature", "32", false, JustificationValues.Right, null),
        StyleOf("TableHead", "24", true, JustificationValues.Left, null),
        StyleOf("TableText", "24", false, JustificationValues.Left, null));

    private static Style StyleOf(string id, string size, bool bold, JustificationValues align, string? indent)
    {
        var paragraph = new StyleParagraphProperties();
        if (!id.StartsWith("Table", StringComparison.Ordinal))
        {
            paragraph.Append(new SpacingBetweenLines { Line = Line, LineRule = LineSpacingRuleValues.Exact });
        }

        if (indent is not null)
        {
            paragraph.Append(new Indentation { FirstLine = indent });
        }

        paragraph.Append(new Justification { Val = align });
        var run = new StyleRunProperties();
        if (bold)
        {
            run.Append(new Bold());
        }

        run.Append(new FontSize { Val = size });
        return new Style(new StyleName { Val = id }, paragraph, run) { Type = StyleValues.Paragraph, StyleId = id };
    }
}
