using Governance.Kernel.Auditing;

namespace Governance.Reporting.Domain.Catalogue;

/// <summary>A version of the catalogue. It is never edited: reports keep the version they used.</summary>
[Audited]
internal sealed class CatalogueVersion
{
    private CatalogueVersion()
    {
    }

    public CatalogueVersion(int number, byte[] content, string sha256, CatalogueOrigin origin, string? madeBy, DateTime madeAt, string? note)
    {
        (Number, Content, Sha256, Origin) = (number, content, sha256, origin);
        (MadeBy, MadeAt, Note) = (madeBy, madeAt, note);
    }

    public int Number { get; private set; }

    public byte[] Content { get; private set; } = [];

    public string Sha256 { get; private set; } = "";

    public CatalogueOrigin Origin { get; private set; }

    public string? MadeBy { get; private set; }

    public DateTime MadeAt { get; private set; }

    public string? Note { get; private set; }
}
