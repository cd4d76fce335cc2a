namespace Governance.Reporting;

internal static class ReportingPermissions
{
    /// <summary>See the report, as far as one's own unit goes.</summary>
    public const string View = "Reporting.Mandate.View";

    /// <summary>Put a report on record.</summary>
    public const string Freeze = "Reporting.Mandate.Freeze";

    /// <summary>Load and correct the official text.</summary>
    public const string ManageCatalogue = "Reporting.Catalogue.Manage";

    /// <summary>Compare the read models with their owners, or build them anew.</summary>
    public const string RepairData = "Reporting.Data.Repair";
}
