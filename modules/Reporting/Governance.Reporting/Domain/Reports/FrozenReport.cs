using Governance.Kernel.Auditing;
using Governance.Kernel.Domain;

namespace Governance.Reporting.Domain.Reports;

/// <summary>A report put on record. There is no way to edit one: a mistake is answered by a new one that names it and says
/// what was wrong.</summary>
[Audited]
internal sealed class FrozenReport : Entity<Guid>
{
    private FrozenReport()
    {
    }

    public FrozenReport(Guid id, MandateReport report, byte[] content, FrozenBy by, Supersession? supersedes)
    {
        Id = id;
        (AsOf, ScopeCode) = (report.AsOf, report.Scope.Code);
        (CatalogueNumber, CatalogueSha256) = (report.Catalogue.Number, report.Catalogue.Sha256);
        (Content, Sha256) = (content, CanonicalJson.Sha256(content));
        (MadeBy, MadeAt) = (by.Name, by.At);
        (SupersedesId, Errata) = (supersedes?.Id, supersedes?.Errata);
    }

    public DateOnly AsOf { get; private set; }

    public string ScopeCode { get; private set; } = "";

    public int CatalogueNumber { get; private set; }

    public string CatalogueSha256 { get; private set; } = "";

    public byte[] Content { get; private set; } = [];

    public string Sha256 { get; private set; } = "";

    public string? MadeBy { get; private set; }

    public DateTime MadeAt { get; private set; }

    /// <summary>The report that this one takes the place of.</summary>
    public Guid? SupersedesId { get; private set; }

    /// <summary>What was wrong with that one.</summary>
    public string? Errata { get; private set; }

    /// <summary>Whether the stored content still has the hash it was put on record with.</summary>
    public bool IsIntact() => CanonicalJson.Sha256(Content) == Sha256;

    public MandateReport Report() => CanonicalJson.Read<MandateReport>(Content);
}

internal sealed record FrozenBy(string? Name, DateTime At);

internal sealed record Supersession(Guid Id, string Errata);
