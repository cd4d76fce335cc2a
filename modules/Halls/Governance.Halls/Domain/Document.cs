using Governance.Halls.Contracts;

namespace Governance.Halls.Domain;

/// <summary>A paper, photo, link or report that shows a mechanism.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Title">What it shows, in a short sentence.</param>
/// <param name="DatedOn">Its own date.</param>
/// <param name="Since">Since when, according to it, the mechanism exists.</param>
/// <param name="Source">Where it was published.</param>
/// <param name="Link">Its address on the web.</param>
/// <param name="File">The file.</param>
/// <param name="Note">What the reader should know.</param>
/// <param name="Origin">The notice or the window of the hall book that it is taken from.</param>
internal sealed record Document(
    EvidenceKind Kind,
    string Title,
    CertainDate DatedOn,
    CertainDate Since,
    string? Source,
    string? Link,
    StoredFile? File,
    string? Note,
    Guid? Origin = null);
