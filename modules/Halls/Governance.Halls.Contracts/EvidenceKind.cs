namespace Governance.Halls.Contracts;

/// <summary>What kind of evidence (佐证) shows that a mechanism exists.</summary>
public enum EvidenceKind
{
    /// <summary>The hall says so. Reaches the step "declared".</summary>
    Declaration,

    /// <summary>A published notice. Reaches the step "documented", as do the next four.</summary>
    Notice,

    /// <summary>A photo.</summary>
    Photo,

    /// <summary>Another file, such as an internal rule.</summary>
    File,

    /// <summary>An address on the web.</summary>
    Link,

    /// <summary>A report in the press.</summary>
    NewsReport,

    /// <summary>Somebody from outside the hall went and looked. Reaches the step "verified" where it was seen in use.</summary>
    Inspection,
}
