using System.Text;
using System.Xml;

namespace Governance.Kernel.Infrastructure.TagHelpers.Svg;

/// <summary>Drops what XML cannot carry at all; the rest is encoded by the writer.</summary>
internal static class XmlText
{
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value))
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString();
    }
}
