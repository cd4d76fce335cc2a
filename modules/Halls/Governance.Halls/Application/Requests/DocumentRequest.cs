using Governance.Halls.Contracts;

namespace Governance.Halls.Application.Requests;

/// <summary>A hall shows a mechanism by a notice, photo, file, link or report.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Title">What it shows, in a short sentence.</param>
/// <param name="DatedOn">The date of the paper, photo or report itself.</param>
/// <param name="DatedOnPrecision">How exactly that is known.</param>
/// <param name="Since">Since when, according to it, the mechanism exists.</param>
/// <param name="SincePrecision">How exactly that is known.</param>
/// <param name="Source">Where it was published, with its number.</param>
/// <param name="Link">Its address on the web.</param>
/// <param name="File">The file.</param>
/// <param name="Note">What the reader should know.</param>
internal sealed record DocumentRequest(
    EvidenceKind Kind,
    string? Title,
    DateOnly? DatedOn,
    DatePrecision DatedOnPrecision,
    DateOnly? Since,
    DatePrecision SincePrecision,
    string? Source,
    string? Link,
    UploadedFile? File,
    string? Note);
