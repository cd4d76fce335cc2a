namespace Governance.Tenants;

/// <summary>One piece of evidence for a mechanism.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Title">What it shows, in our words.</param>
/// <param name="Source">Publication and date as printed; <c>null</c> if unknown.</param>
/// <param name="EvidenceDate">The day of the evidence; <c>null</c> if unknown.</param>
/// <param name="Precision">How exactly that day is known.</param>
/// <param name="DateVerified">Whether that day was checked; an inferred one was not.</param>
/// <param name="Verified">Whether the content was checked against its source.</param>
/// <param name="Note">What is in doubt, in words for the public.</param>
public sealed record PackEvidence(
    EvidenceKind Kind,
    string Title,
    string? Source,
    DateOnly? EvidenceDate,
    DatePrecision Precision,
    bool DateVerified,
    bool Verified,
    string? Note);
