namespace Governance.Complaints.Application.Ledger.Books;

/// <summary>A day, or the week from Monday to Sunday that it lies in.</summary>
internal sealed record BookDays(DateOnly Day, BookSpan Span)
{
    private const int DaysOfAWeek = 7;

    public DateOnly From => Span == BookSpan.Day ? Day : Day.AddDays(-(((int)Day.DayOfWeek + DaysOfAWeek - 1) % DaysOfAWeek));

    public DateOnly To => Span == BookSpan.Day ? Day : From.AddDays(DaysOfAWeek - 1);

    /// <exception cref="Kernel.Exceptions.InvalidInputException">Nobody can mean that day.</exception>
    public static BookDays Of(DateOnly? day, BookSpan? span, DateOnly today)
    {
        Rule.Check(new DayIsInRange("day", day));
        return new BookDays(day ?? today, span ?? BookSpan.Day);
    }
}
