namespace Governance.Tenants;

/// <summary>What a piece of evidence is.</summary>
public enum EvidenceKind
{
    /// <summary>The hall says so.</summary>
    Declaration,

    /// <summary>A report in the press.</summary>
    NewsReport,

    /// <summary>A public notice.</summary>
    Notice,

    /// <summary>A photo.</summary>
    Photo,

    /// <summary>A file.</summary>
    File,

    /// <summary>A page on the web.</summary>
    Link,

    /// <summary>Somebody went and saw it.</summary>
    Inspection,
}
