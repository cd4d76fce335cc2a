using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace Governance.Tests;

/// <summary>Makes workbooks as a spreadsheet program does, apart from the program's own writer. A cell is a text, a number, a
/// day, a yes or no, or a <see cref="Formula"/>; <c>null</c> is an empty one.</summary>
internal static class TestWorkbook
{
    private const int DayStyle = 1;
    private const string Namespaces =
        "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    public static byte[] Write(params (string Name, object?[][] Rows)[] sheets)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", $"""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
                {Each(sheets, i => $"<Override PartName=\"/xl/worksheets/sheet{i}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>")}
                </Types>
                """);
            Add(zip, "_rels/.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>
                </Relationships>
                """);
            Add(zip, "xl/workbook.xml", $"<workbook {Namespaces}><sheets>{Each(sheets, i => $"<sheet name=\"{Xml(sheets[i - 1].Name)}\" sheetId=\"{i}\" r:id=\"rId{i}\"/>")}</sheets></workbook>");
            Add(zip, "xl/_rels/workbook.xml.rels", $"""
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                {Each(sheets, i => $"<Relationship Id=\"rId{i}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet{i}.xml\"/>")}
                <Relationship Id="rIdStyles" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>
                </Relationships>
                """);
            Add(zip, "xl/styles.xml", $"<styleSheet {Namespaces}><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
            foreach (var (index, sheet) in sheets.Index())
            {
                Add(zip, $"xl/worksheets/sheet{index + 1}.xml", $"<worksheet {Namespaces}><sheetData>{Rows(sheet.Rows)}</sheetData></worksheet>");
            }
        }

        return stream.ToArray();
    }

    private static string Rows(object?[][] rows) => string.Concat(rows.Select((row, r) => string.Create(
        CultureInfo.InvariantCulture, $"<row r=\"{r + 1}\">{string.Concat(row.Select((value, c) => Cell(value, $"{(char)('A' + c)}{r + 1}")))}</row>")));

    private static string Cell(object? value, string address) => value switch
    {
        null => "",
        string text => $"<c r=\"{address}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{Xml(text)}</t></is></c>",
        Formula formula => $"<c r=\"{address}\"><f>{Xml(formula.Text)}</f><v>{formula.Value}</v></c>",
        DateOnly day => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{address}\" s=\"{DayStyle}\"><v>{day.ToDateTime(TimeOnly.MinValue).ToOADate()}</v></c>"),
        bool flag => $"<c r=\"{address}\" t=\"b\"><v>{(flag ? 1 : 0)}</v></c>",
        IFormattable number => $"<c r=\"{address}\"><v>{number.ToString(null, CultureInfo.InvariantCulture)}</v></c>",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "No cell can hold it."),
    };

    private static string Each(Array items, Func<int, string> text) => string.Concat(Enumerable.Range(1, items.Length).Select(text));

    private static string Xml(string text) => SecurityElement.Escape(text);

    private static void Add(ZipArchive zip, string name, string text)
    {
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>{text}"));
    }
}

/// <summary>A cell that a spreadsheet program reckons.</summary>
internal sealed record Formula(string Text, string Value = "1");
