namespace Governance.Halls.Domain;

/// <summary>The entering of a piece of evidence: its id, the day, and who.</summary>
internal sealed record Recording(Guid EvidenceId, DateOnly On, string? By);
