using Governance.Halls.Contracts;

namespace Governance.Halls.Domain;

/// <summary>A piece of evidence as a data pack or the simulation gives it.</summary>
internal sealed record GivenEvidence(
    Guid Id,
    EvidenceKind Kind,
    string Title,
    string? Source,
    CertainDate DatedOn,
    CertainDate Since,
    bool Verified,
    string? Note,
    bool? SeenInUse = null);
