using Governance.Halls.Contracts;

namespace Governance.Reporting.Domain.Catalogue;

internal sealed record MandateRequirement(
    string Code,
    string Text,
    RequirementSubject Subject,
    string? Mechanism,
    IReadOnlyList<HallLevel> AppliesToLevels,
    Deadline Deadline,
    Responsible Responsible,
    CatalogueStatus Status,
    string? Source,
    EvidenceRule? EvidenceRule);

internal sealed record Deadline(DateOnly? Date, CatalogueStatus Status);

internal sealed record Responsible(string? Name, CatalogueStatus Status);
