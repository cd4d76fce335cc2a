using CsCheck;
using Governance.Calendar;

namespace Governance.UnitTests.Calendar;

/// <summary>A place with closures and a matter with pauses, once for the product and once for the oracle.</summary>
internal sealed record Scenario(IReadOnlyList<(DateOnly From, DateOnly To)> ClosedDays, IReadOnlyList<(DateOnly From, DateOnly To)> PausedDays)
{
    public static readonly Gen<Scenario> Any = Gen.Select(Spans(20), Spans(30), (closed, paused) => new Scenario(closed, paused));

    public WorkingCalendar Calendar => Calendars.With([.. ClosedDays.Select(span => new LocalClosure(span.From, span.To, "closed"))]);

    public IReadOnlyList<Pause> Pauses => [.. PausedDays.Select(span => new Pause(span.From, span.To, "paused"))];

    public SlowOracle Oracle => new(ClosedDays, PausedDays);

    public static Gen<DateOnly> DayFrom(string first, string last)
    {
        var from = Calendars.Day(first);
        return Gen.Int[0, Calendars.Day(last).DayNumber - from.DayNumber].Select(from.AddDays);
    }

    private static Gen<(DateOnly From, DateOnly To)[]> Spans(int longest) =>
        Gen.Select(DayFrom("2019-01-01", "2027-06-30"), Gen.Int[0, longest - 1], (from, length) => (from, from.AddDays(length)))
            .Array[0, 40];
}
