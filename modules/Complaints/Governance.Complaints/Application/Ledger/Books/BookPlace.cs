using System.Globalization;
using Governance.Complaints.Contracts;
using Governance.Kernel.Exceptions;

namespace Governance.Complaints.Application.Ledger.Books;

/// <summary>The line of a book after which a page begins.</summary>
/// <param name="At">What the lines are sorted by: ticks, or the number of a day.</param>
/// <param name="Id">Tells lines of the same instant apart.</param>
/// <param name="Number">The running number of the line.</param>
internal sealed record BookPlace(long At, Guid Id, int Number)
{
    private const int Parts = 3;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{At}.{Id:N}.{Number}");

    /// <summary>Reads what a page gave; nothing is the beginning.</summary>
    /// <exception cref="InvalidInputException">No page gave that.</exception>
    public static BookPlace? Read(string? text) => string.IsNullOrEmpty(text)
        ? null
        : Find(text) ?? throw new InvalidInputException("after", LedgerErrorCodes.PlaceUnreadable);

    private static BookPlace? Find(string text)
    {
        var parts = text.Split('.', Parts + 1);
        return parts.Length == Parts
            && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at <= DateTime.MaxValue.Ticks
            && Guid.TryParseExact(parts[1], "N", out var id)
            && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < int.MaxValue / 2
                ? new BookPlace(at, id, number)
                : null;
    }
}
