namespace Governance.Tenants;

/// <summary>How exactly a day is known. The date itself is the latest day that it can have been.</summary>
public enum DatePrecision
{
    /// <summary>Not at all; there is no date.</summary>
    Unknown,

    /// <summary>To the year.</summary>
    Year,

    /// <summary>To the month.</summary>
    Month,

    /// <summary>To the end of a month.</summary>
    MonthEnd,

    /// <summary>To the day.</summary>
    Day,
}
