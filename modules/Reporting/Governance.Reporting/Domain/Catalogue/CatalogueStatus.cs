namespace Governance.Reporting.Domain.Catalogue;

/// <summary>How sure something in the catalogue is. Only what is verified is counted.</summary>
internal enum CatalogueStatus
{
    /// <summary>Checked against the document or a quotation of it.</summary>
    Verified,

    /// <summary>Concluded from another document; shown apart.</summary>
    Inferred,

    /// <summary>Not known; waits for the official text.</summary>
    Missing,
}
