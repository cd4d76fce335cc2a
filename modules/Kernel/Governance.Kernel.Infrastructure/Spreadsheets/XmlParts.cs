using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Governance.Kernel.Infrastructure.Spreadsheets;

/// <summary>Reads the parts of a workbook as they come, without holding a tree of them.</summary>
internal static class XmlParts
{
    public static XmlReader Open(OpenXmlPart part, SpreadsheetLimits limits) => XmlReader.Create(part.GetStream(FileMode.Open, FileAccess.Read), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CloseInput = true,
        MaxCharactersInDocument = limits.MaxUnpacked,
    });

    /// <summary>The text of the element that the reader stands on; it then stands on the element's end.</summary>
    public static string Text(this XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return "";
        }

        var depth = reader.Depth;
        var text = new StringBuilder();
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                text.Append(reader.Value);
            }
        }

        return text.ToString();
    }

    /// <summary>The text of a string that may be made of pieces in several fonts; how it is pronounced is left out.</summary>
    public static string RichText(this XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return "";
        }

        var depth = reader.Depth;
        var text = new StringBuilder();
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "t" })
            {
                text.Append(reader.Text());
            }
            else if (reader is { NodeType: XmlNodeType.Element, LocalName: "rPh" })
            {
                reader.Text();
            }
        }

        return CellText.FromXlsx(text.ToString());
    }
}
