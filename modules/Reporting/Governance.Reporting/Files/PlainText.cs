using System.Text;
using System.Xml;

namespace Governance.Reporting.Files;

/// <summary>Drops what XML cannot carry at all.</summary>
internal static class PlainText
{
    public static string Clean(string text)
    {
        if (text.All(c => !char.IsSurrogate(c) && XmlConvert.IsXmlChar(c)))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes().Where(r => !r.IsBmp || XmlConvert.IsXmlChar((char)r.Value)))
        {
            clean.Append(rune.ToString());
        }

        return clean.ToString();
    }
}
