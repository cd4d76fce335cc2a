using System.Globalization;

namespace Governance.Reporting.Domain.Reports;

/// <summary>Writes a share of whole numbers. It is cut, never rounded: 1,999 of 2,000 is 99.95%, and only all is 100%.</summary>
internal static class Share
{
    public const string Unknown = "–";

    public static string Format(int numerator, int denominator)
    {
        if (denominator <= 0)
        {
            return Unknown;
        }

        if (numerator == 0 || numerator == denominator)
        {
            return numerator == 0 ? "0%" : "100%";
        }

        var hundredths = numerator * 10_000L / denominator;
        return hundredths == 0
            ? "<0.01%"
            : string.Create(CultureInfo.InvariantCulture, $"{hundredths / 100}.{hundredths % 100:00}%");
    }
}
