namespace Governance.Kernel.Infrastructure.TagHelpers;

/// <summary>Where a piece of evidence comes from; decides the drawing beside it.</summary>
public enum EvidenceKind
{
    /// <summary>Computed from the work itself.</summary>
    Computed,

    /// <summary>A notice, a rule, a file.</summary>
    Document,

    /// <summary>A photograph.</summary>
    Photo,

    /// <summary>Somebody went there and looked.</summary>
    Visit,

    /// <summary>The hall says so.</summary>
    Declaration,

    /// <summary>Taken over from elsewhere.</summary>
    Import,
}
