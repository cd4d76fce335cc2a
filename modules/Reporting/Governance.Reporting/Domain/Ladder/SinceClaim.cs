using Governance.Halls.Contracts;

namespace Governance.Reporting.Domain.Ladder;

/// <summary>A day on which the mechanism is said or shown to have existed.</summary>
/// <param name="Day">The day, or the last it can have been.</param>
/// <param name="Precision">How exactly it is known.</param>
/// <param name="Verified">Whether day and evidence have been checked.</param>
/// <param name="Shown">Whether a document, an inspection or the work itself says so, and not only the hall.</param>
/// <param name="Stated">Whether it is said to have begun on that day; else it was only seen on it and may be older.</param>
internal readonly record struct SinceClaim(DateOnly Day, DatePrecision Precision, bool Verified, bool Shown, bool Stated)
{
    /// <summary>Whether a deadline can be held against it without doubt.</summary>
    public bool IsConfirmed => Shown && Verified && Precision == DatePrecision.Day;
}
