namespace Governance.Halls.Contracts;

/// <summary>A date, and how sure it is.</summary>
/// <param name="Day">The day, or the last day it can be; <c>null</c> where nothing is known.</param>
/// <param name="Precision">How exactly it is known.</param>
/// <param name="Verified">Whether it has been checked against its source; an inferred date has not.</param>
/// <param name="Note">Why it is not sure, in words for the reader.</param>
public sealed record CertainDate(DateOnly? Day, DatePrecision Precision, bool Verified, string? Note = null)
{
    /// <summary>A date known to the day.</summary>
    public static CertainDate On(DateOnly day, bool verified = true) => new(day, DatePrecision.Day, verified);

    /// <summary>Nothing is known.</summary>
    public static CertainDate Unknown { get; } = new(null, DatePrecision.Unknown, false);
}
