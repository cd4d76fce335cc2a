using System.Globalization;

namespace Governance.Halls.Domain.Duty;

/// <summary>A quarter of a year: the stretch over which a roster is planned.</summary>
internal readonly record struct DutyQuarter(int Year, int Number)
{
    private const int FirstYear = 2000;
    private const int LastYear = 2199;

    public DateOnly From => new(Year, (Number * 3) - 2, 1);

    public DateOnly To => From.AddMonths(3).AddDays(-1);

    public DutyQuarter Next => Number == 4 ? new(Year + 1, 1) : new(Year, Number + 1);

    public static DutyQuarter Of(DateOnly day) => new(day.Year, ((day.Month - 1) / 3) + 1);

    /// <summary>Reads <c>2027Q1</c>.</summary>
    public static DutyQuarter? Parse(string? text) =>
        text is { Length: 6 } && text[4] is 'Q' && text[5] is >= '1' and <= '4'
        && int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year is >= FirstYear and <= LastYear
            ? new DutyQuarter(year, text[5] - '0')
            : null;

    public bool Holds(DateOnly day) => From <= day && day <= To;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year}Q{Number}");
}
