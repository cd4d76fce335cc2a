using System.Text.RegularExpressions;

namespace Governance.Halls.Application.Book;

/// <summary>The order in which a person reads numbers: 8 before 10, A2 before A10.</summary>
internal static partial class NumberOrder
{
    private const int Digits = 12;

    public static string Of(string number) => Figures().Replace(number, m => m.Value.PadLeft(Digits, '0'));

    [GeneratedRegex("[0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Figures();
}
