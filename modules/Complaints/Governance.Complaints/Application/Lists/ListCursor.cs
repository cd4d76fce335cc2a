using System.Globalization;

namespace Governance.Complaints.Application.Lists;

/// <summary>Where a piece of a list ended: the instant that it is sorted by, and the number of the case.</summary>
internal sealed record ListCursor(DateTime? At, string Number)
{
    private const string None = "-";

    public override string ToString() => $"{At?.Ticks.ToString(CultureInfo.InvariantCulture) ?? None}.{Number}";

    /// <returns>The place, or <c>null</c> for the beginning: what is none of ours begins the list anew.</returns>
    public static ListCursor? Read(string? text)
    {
        if (text?.Split('.') is not [var at, var number])
        {
            return null;
        }

        if (at == None)
        {
            return new ListCursor(null, number);
        }

        return long.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) && ticks <= DateTime.MaxValue.Ticks
            ? new ListCursor(new DateTime(ticks, DateTimeKind.Utc), number)
            : null;
    }
}
