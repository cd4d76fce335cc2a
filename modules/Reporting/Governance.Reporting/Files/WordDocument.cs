using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Governance.Reporting.Files;

/// <summary>Writes a DOCX of headings, paragraphs and tables; the same content is the same bytes.</summary>
internal sealed class WordDocument
{
    private const string Font = "Noto Sans CJK SC";
    private readonly Body _body = new();

    public WordDocument Title(string text) => Add(Styled(text, "Title"));

    public WordDocument Heading(string text) => Add(Styled(text, "Heading1"));

    public WordDocument Paragraph(string text) => Add(Styled(text, null));

    /// <summary>A line that nobody overlooks.</summary>
    public WordDocument Mark(string text) => Add(Styled(text, "Mark"));

    public WordDocument Table(IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new Table(new TableProperties(
            new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
            new TableBorders(
                new TopBorder { Val = BorderValues.Single, Size = 8 },
                new BottomBorder { Val = BorderValues.Single, Size = 8 },
                new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 })));
        table.Append(new TableGrid(head.Select(_ => new GridColumn())));
        table.Append(RowOf(head, isHead: true));
        foreach (var row in rows)
        {
            table.Append(RowOf(row, isHead: false));
        }

        _body.Append(table);
        return Add(new Paragraph());
    }

    public byte[] Write()
    {
        // A4, and a margin that leaves room for eight columns.
        _body.Append(new SectionProperties(
            new PageSize { Width = 11906, Height = 16838 }, new PageMargin { Top = 1000, Bottom = 1000, Left = 900, Right = 900 }));
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            document.ChangeIdOfPart(main, "rId1");
            main.Document = new Document(_body);
            main.AddNewPart<StyleDefinitionsPart>("rIdStyles").Styles = StyleSheet();
        }

        return FixedZip.Repack(stream);
    }

    private WordDocument Add(OpenXmlElement element)
    {
        _body.Append(element);
        return this;
    }

    private static Paragraph Styled(string text, string? style)
    {
        var paragraph = new Paragraph();
        if (style is not null)
        {
            paragraph.Append(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        }

        paragraph.Append(new Run(new Text(PlainText.Clean(text)) { Space = SpaceProcessingModeValues.Preserve }));
        return paragraph;
    }

    private static TableRow RowOf(IReadOnlyList<string> cells, bool isHead)
    {
        var row = new TableRow();
        if (isHead)
        {
            row.Append(new TableRowProperties(new TableHeader()));
        }

        row.Append(cells.Select(text => new TableCell(Styled(text, isHead ? "TableHead" : null))));
        return row;
    }

    private static Styles StyleSheet() => new(
        new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(
            new RunFonts { Ascii = Font, HighAnsi = Font, EastAsia = Font }, new FontSize { Val = "20" }, new Languages { EastAsia = "zh-CN" }))),
        StyleOf("Title", "36"),
        StyleOf("Heading1", "26"),
        StyleOf("TableHead", "18"),
        StyleOf("Mark", "28"));

    private static Style StyleOf(string id, string size) => new(
        new StyleName { Val = id },
        new StyleRunProperties(new Bold(), new FontSize { Val = size }))
    {
        Type = StyleValues.Paragraph,
        StyleId = id,
    };
}
