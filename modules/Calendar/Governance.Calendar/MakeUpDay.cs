namespace Governance.Calendar;

/// <summary>A Saturday or Sunday that is worked (调休).</summary>
/// <param name="Date">The day that is worked.</param>
/// <param name="For">Name of the holiday that is made up for.</param>
public sealed record MakeUpDay(DateOnly Date, string For);
