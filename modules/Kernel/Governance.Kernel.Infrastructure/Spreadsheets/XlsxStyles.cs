using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Governance.Kernel.Infrastructure.Spreadsheets;

/// <summary>Tells which cells show a number as a day.</summary>
internal sealed partial class XlsxStyles
{
    private readonly Dictionary<int, string> _codes = [];
    private readonly List<int> _formats = [];

    private XlsxStyles()
    {
    }

    public static XlsxStyles Read(WorkbookStylesPart? part, SpreadsheetLimits limits)
    {
        var styles = new XlsxStyles();
        if (part is null)
        {
            return styles;
        }

        using var reader = XmlParts.Open(part, limits);
        var inCells = false;
        while (reader.Read())
        {
            if (reader.LocalName == "cellXfs")
            {
                inCells = reader.NodeType == XmlNodeType.Element && !reader.IsEmptyElement;
            }
            else if (reader is { NodeType: XmlNodeType.Element, LocalName: "numFmt" } && Number(reader, "numFmtId") is { } id)
            {
                styles._codes[id] = reader.GetAttribute("formatCode") ?? "";
            }
            else if (inCells && reader is { NodeType: XmlNodeType.Element, LocalName: "xf" })
            {
                styles._formats.Add(Number(reader, "numFmtId") ?? 0);
            }
        }

        return styles;
    }

    public bool ShowsADay(string? style)
    {
        if (!int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var index) || index >= _formats.Count)
        {
            return false;
        }

        return _codes.TryGetValue(_formats[index], out var code) ? IsDay(code) : IsDay(_formats[index]);
    }

    // ECMA-376, 18.8.30: the formats that are not written down; 27 to 36 and 50 to 58 are the Chinese, Japanese and Korean ones.
    private static bool IsDay(int format) => format is (>= 14 and <= 17) or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58;

    private static bool IsDay(string code) => Words().Replace(code, "").Split(';')[0].Any(c => c is 'y' or 'Y' or 'd' or 'D');

    private static int? Number(XmlReader reader, string name) =>
        int.TryParse(reader.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex("""\"[^"]*\"|\[[^\]]*\]|\\.|_.""")]
    private static partial Regex Words();
}
