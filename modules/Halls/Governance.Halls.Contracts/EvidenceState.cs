namespace Governance.Halls.Contracts;

/// <summary>One piece of evidence as it stands now.</summary>
/// <param name="Id">The evidence's id.</param>
/// <param name="Kind">What kind it is.</param>
/// <param name="Title">What it shows, in a short sentence.</param>
/// <param name="Source">Where it comes from, or <c>null</c>.</param>
/// <param name="DatedOn">The date of the paper, photo, report or visit itself: the step "documented" or "verified" is reached on it.</param>
/// <param name="Since">Since when, according to it, the mechanism exists.</param>
/// <param name="Verified">Whether the evidence has been checked against its source.</param>
/// <param name="Note">What the reader should know of its certainty.</param>
/// <param name="SeenInUse">For an inspection: whether the mechanism was seen in use; else <c>null</c>.</param>
/// <param name="Link">The address of a link or notice on the web, or <c>null</c>.</param>
/// <param name="FileName">The name of the stored file, or <c>null</c> where there is none.</param>
/// <param name="RecordedOn">The day on which it was entered.</param>
/// <param name="RecordedBy">Who entered it: the office, or "imported".</param>
/// <param name="WithdrawnOn">The day on which it was withdrawn, or <c>null</c>. A withdrawn piece counts for no day, and stays to be seen.</param>
/// <param name="WithdrawnReason">Why it was withdrawn.</param>
/// <param name="Simulated">Whether it is made up.</param>
public sealed record EvidenceState(
    Guid Id,
    EvidenceKind Kind,
    string Title,
    string? Source,
    CertainDate DatedOn,
    CertainDate Since,
    bool Verified,
    string? Note,
    bool? SeenInUse,
    string? Link,
    string? FileName,
    DateOnly RecordedOn,
    string? RecordedBy,
    DateOnly? WithdrawnOn,
    string? WithdrawnReason,
    bool Simulated);
