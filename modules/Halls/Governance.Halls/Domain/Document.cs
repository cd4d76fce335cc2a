using Governance.Halls.Contracts;

namespace Governance.Halls.Domain;

/// <summary>A paper, photo, link or report that shows a mechanism.</summary>
internal sealed record Document(
    EvidenceKind Kind,
    string Title,
    CertainDate DatedOn,
    CertainDate Since,
    string? Source,
    string? Link,
    StoredFile? File,
    string? Note);
