namespace Governance.Tenants;

/// <summary>Since when a hall has a mechanism.</summary>
/// <param name="Date">The latest day it can have been, so that a deadline is judged on the safe side; <c>null</c> if unknown.</param>
/// <param name="Precision">How exactly it is known.</param>
/// <param name="Verified">Whether it was checked.</param>
/// <param name="Note">What is in doubt, in words for the public.</param>
public sealed record PackSince(DateOnly? Date, DatePrecision Precision, bool Verified, string? Note);
