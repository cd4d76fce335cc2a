namespace Governance.Halls.Contracts;

/// <summary>How exactly a date is known. A date that is not known to the day holds the last day it can be.</summary>
public enum DatePrecision
{
    /// <summary>To the day.</summary>
    Day,

    /// <summary>"At the end of the month" (某月底).</summary>
    MonthEnd,

    /// <summary>To the month.</summary>
    Month,

    /// <summary>To the year.</summary>
    Year,

    /// <summary>Not at all; there is no date.</summary>
    Unknown,
}
