using System.Xml;

namespace Governance.Kernel.Exceptions;

/// <summary>What holds for everything that is typed or sent, whatever it is about.</summary>
public static class Input
{
    /// <summary>The text holds characters that no page, workbook or document can show.</summary>
    public const string NotPlain = "Kernel:TextNotPlain";

    /// <summary>The day is none that this program can be about.</summary>
    public const string DayOutOfRange = "Kernel:DayOutOfRange";

    private static readonly DateOnly First = new(1900, 1, 1);
    private static readonly DateOnly Last = new(2199, 12, 31);

    /// <summary>Whether a text can be shown and written to a file: no control characters but line ends and tabs, no half
    /// characters.</summary>
    public static bool IsPlain(string? text)
    {
        try
        {
            return text is null || (XmlConvert.VerifyXmlChars(text) is not null && !text.Any(IsHiddenControl));
        }
        catch (XmlException)
        {
            return false;
        }
    }

    /// <summary>Whether a day lies where reckoning with it makes sense; nobody means the year 1 or 9999.</summary>
    public static bool IsInRange(DateOnly? day) => day is null || (day >= First && day <= Last);

    private static bool IsHiddenControl(char c) => char.IsControl(c) && c is not ('\t' or '\n' or '\r');
}
