namespace Governance.Calendar;

/// <summary>
/// Reckons working days and working time from published years, local closures and office hours. Immutable; safe to share.
/// Every method that meets a day of a year without data throws <see cref="CalendarYearMissingException"/>; only the year
/// right after the last published one is reckoned by weekends, and the result then says that it is provisional.
/// </summary>
public sealed class WorkingCalendar
{
    private readonly PublishedDays published;

    /// <param name="years">Published years, in any order, at least one, each once.</param>
    /// <param name="closures">Closures of this place, in any order; they may overlap.</param>
    /// <param name="officeHours">Opening time of a working day.</param>
    /// <param name="fileHint">Folder of the year files, such as <c>tenants/shandong/calendar</c>, to name a missing file.</param>
    /// <exception cref="ArgumentException">No year is given, or one twice.</exception>
    public WorkingCalendar(
        IEnumerable<CalendarYear> years,
        IEnumerable<LocalClosure> closures,
        OfficeHours officeHours,
        string fileHint)
        : this(Sorted(years), closures, officeHours, fileHint, published: null)
    {
    }

    private WorkingCalendar(
        IReadOnlyList<CalendarYear> years,
        IEnumerable<LocalClosure> closures,
        OfficeHours officeHours,
        string fileHint,
        PublishedDays? published)
    {
        ArgumentNullException.ThrowIfNull(closures);
        ArgumentNullException.ThrowIfNull(officeHours);
        ArgumentException.ThrowIfNullOrWhiteSpace(fileHint);

        Years = years;
        Closures =
        [
            .. closures.Distinct()
                .OrderBy(closure => closure.From)
                .ThenBy(closure => closure.To)
                .ThenBy(closure => closure.Reason, StringComparer.Ordinal),
        ];
        OfficeHours = officeHours;
        FileHint = fileHint;
        this.published = published ?? new PublishedDays(Years, fileHint);
        Version = CalendarVersion.Of(Years, Closures, OfficeHours);
    }

    /// <summary>Published years in order.</summary>
    public IReadOnlyList<CalendarYear> Years { get; }

    /// <summary>Closures in order of days, each once.</summary>
    public IReadOnlyList<LocalClosure> Closures { get; }

    /// <summary>Opening time of a working day.</summary>
    public OfficeHours OfficeHours { get; }

    /// <summary>Folder of the year files.</summary>
    public string FileHint { get; }

    /// <summary>First 12 hexadecimal digits of the SHA-256 of the content: the same content in any order and layout has the same version.</summary>
    public string Version { get; }

    /// <summary>The calendar of one house within this place: the published days are shared, not read again.</summary>
    /// <param name="more">Closures of the house, beside those of the place.</param>
    /// <param name="hours">Opening time of the house; <c>null</c> keeps the place's.</param>
    /// <returns>This calendar itself where the house has nothing of its own.</returns>
    public WorkingCalendar With(IEnumerable<LocalClosure> more, OfficeHours? hours)
    {
        ArgumentNullException.ThrowIfNull(more);
        LocalClosure[] own = [.. more];
        return own.Length == 0 && hours is null
            ? this
            : new WorkingCalendar(Years, [.. Closures, .. own], hours ?? OfficeHours, FileHint, published);
    }

    /// <summary>Whether the day lies in the year after the last published one, so that only weekends are known.</summary>
    public bool IsProvisional(DateOnly day) => published.IsProvisional(day);

    /// <summary>Whether the day is a working day of this place.</summary>
    /// <exception cref="CalendarYearMissingException">The year has no data.</exception>
    public bool IsWorkingDay(DateOnly day) => Explain(day).Counts;

    /// <summary>Tells whether the day counts and why.</summary>
    /// <param name="day">A day in Asia/Shanghai.</param>
    /// <param name="pauses">Days on which the clock of this matter stands still; they may overlap.</param>
    /// <exception cref="CalendarYearMissingException">The year has no data.</exception>
    public DayExplanation Explain(DateOnly day, IReadOnlyList<Pause>? pauses = null)
    {
        var explanation = published.Explain(day);
        if (explanation.Counts && Closures.FirstOrDefault(closure => closure.Covers(day)) is { } closed)
        {
            explanation = new DayExplanation(day, DayReason.LocalClosure, closed.Reason);
        }

        if (explanation.Counts && pauses?.FirstOrDefault(pause => pause.Covers(day)) is { } paused)
        {
            explanation = new DayExplanation(day, DayReason.Paused, paused.Reason);
        }

        return explanation;
    }

    /// <summary>Finds the last day of a limit. The start is not counted; counting begins on the next day.</summary>
    /// <param name="start">Day of receipt.</param>
    /// <param name="days">Working days; with 0 the limit ends on the start itself when it counts, else on the next day that does.</param>
    /// <param name="pauses">Days on which the clock stands still.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is negative.</exception>
    /// <exception cref="CalendarYearMissingException">The limit reaches a year without data.</exception>
    /// <exception cref="OpenPauseException">The limit reaches a pause without an end.</exception>
    public DueDay AddWorkingDays(DateOnly start, int days, IReadOnlyList<Pause>? pauses = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        if (days == 0 && Explain(start, pauses).Counts)
        {
            return Due(start, days, start, []);
        }

        var passed = new List<DayExplanation>();
        var left = Math.Max(days, 1);
        for (var day = start; left > 0;)
        {
            day = day.AddDays(1);
            RefuseOpenPause(day, pauses);
            passed.Add(Explain(day, pauses));
            left -= passed[^1].Counts ? 1 : 0;
        }

        return Due(start, days, passed[^1].Day, passed);
    }

    /// <summary>
    /// Finds the day from which <paramref name="days"/> working days lead to <paramref name="end"/>; undoes
    /// <see cref="AddWorkingDays"/> when both days count. The end is not counted; counting begins on the day before.
    /// </summary>
    /// <param name="end">The day reckoned from, such as a due day.</param>
    /// <param name="days">Working days; with 0 the end itself when it counts, else the last day before that does.</param>
    /// <param name="pauses">Days on which the clock stands still.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is negative.</exception>
    /// <exception cref="CalendarYearMissingException">The walk reaches a year without data.</exception>
    public DueDay SubtractWorkingDays(DateOnly end, int days, IReadOnlyList<Pause>? pauses = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        if (days == 0 && Explain(end, pauses).Counts)
        {
            return Due(end, days, end, []);
        }

        var passed = new List<DayExplanation>();
        var left = Math.Max(days, 1);
        for (var day = end; left > 0;)
        {
            day = day.AddDays(-1);
            passed.Add(Explain(day, pauses));
            left -= passed[^1].Counts ? 1 : 0;
        }

        passed.Reverse();
        return Due(end, days, passed[0].Day, passed);
    }

    /// <summary>Counts the working days after <paramref name="from"/> up to and with <paramref name="to"/>.</summary>
    /// <param name="from">Not counted, such as today.</param>
    /// <param name="to">Counted, such as the due day.</param>
    /// <param name="pauses">Days on which the clock stands still.</param>
    /// <returns>Working days; negative when <paramref name="to"/> is earlier: so many working days overdue.</returns>
    /// <exception cref="CalendarYearMissingException">A counted day lies in a year without data.</exception>
    public int CountWorkingDays(DateOnly from, DateOnly to, IReadOnlyList<Pause>? pauses = null)
    {
        if (to < from)
        {
            return -CountWorkingDays(to, from, pauses);
        }

        var count = 0;
        for (var day = from; day < to;)
        {
            day = day.AddDays(1);
            count += Explain(day, pauses).Counts ? 1 : 0;
        }

        return count;
    }

    /// <summary>Sums the office hours between two instants on days that count, in Asia/Shanghai.</summary>
    /// <param name="from">Begin, included; of any offset.</param>
    /// <param name="to">End, not included; of any offset.</param>
    /// <param name="pauses">Days on which the clock stands still.</param>
    /// <exception cref="ArgumentException">The end is before the begin.</exception>
    /// <exception cref="CalendarYearMissingException">A touched day lies in a year without data.</exception>
    public WorkingTime WorkingTimeBetween(DateTimeOffset from, DateTimeOffset to, IReadOnlyList<Pause>? pauses = null)
    {
        if (to < from)
        {
            throw new ArgumentException($"The end {to:O} is before the begin {from:O}.", nameof(to));
        }

        if (from == to)
        {
            return new WorkingTime(TimeSpan.Zero, [], Version, Provisional: false);
        }

        var begin = ChinaTime.ClockOf(from);
        var end = ChinaTime.ClockOf(to);
        var worked = new List<WorkedDay>();
        for (var midnight = begin.Date; midnight < end; midnight = midnight.AddDays(1))
        {
            var explanation = Explain(DateOnly.FromDateTime(midnight), pauses);
            var time = explanation.Counts ? OfficeHours.Between(begin - midnight, end - midnight) : TimeSpan.Zero;
            worked.Add(new WorkedDay(explanation, time));
        }

        return new WorkingTime(
            worked.Aggregate(TimeSpan.Zero, (sum, day) => sum + day.Time),
            worked,
            Version,
            worked.Exists(day => IsProvisional(day.Explanation.Day)));
    }

    private static IReadOnlyList<CalendarYear> Sorted(IEnumerable<CalendarYear> years)
    {
        ArgumentNullException.ThrowIfNull(years);
        return [.. years.OrderBy(year => year.Year)];
    }

    private static void RefuseOpenPause(DateOnly day, IReadOnlyList<Pause>? pauses)
    {
        if (pauses?.FirstOrDefault(pause => pause.To is null && pause.Covers(day)) is { } open)
        {
            throw new OpenPauseException(open);
        }
    }

    private DueDay Due(DateOnly start, int days, DateOnly day, IReadOnlyList<DayExplanation> passed) =>
        new(start, days, day, passed, Version, IsProvisional(day) || passed.Any(explanation => IsProvisional(explanation.Day)));
}
