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
    EvidenceRule? EvidenceRule)
{
    /// <summary>Whether evidence of halls can say how far it is met.</summary>
    public bool IsOfHalls(out string mechanism)
    {
        mechanism = Mechanism ?? "";
        return Subject == RequirementSubject.Hall && Mechanism is not null;
    }
}

internal sealed record Deadline(DateOnly? Date, CatalogueStatus Status);

internal sealed record Responsible(string? Name, CatalogueStatus Status);
