using System.Globalization;

namespace Governance.Complaints.Application.Lists;

/// <summary>Where a piece of a list ended: the instant that it is sorted by, and the row. Every key of MariaDB ends with the
/// row's id, so that a list in this order is read from its key and never sorted, however many rows there are.</summary>
internal sealed record IdCursor(DateTime At, Guid Id)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{At.Ticks}.{Id:N}");

    /// <returns>The place, or <c>null</c> for the beginning: what is none of ours begins the list anew.</returns>
    public static IdCursor? Read(string? text) =>
        text?.Split('.') is [var at, var id]
        && long.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) && ticks <= DateTime.MaxValue.Ticks
        && Guid.TryParseExact(id, "N", out var row)
            ? new IdCursor(new DateTime(ticks, DateTimeKind.Utc), row)
            : null;
}
