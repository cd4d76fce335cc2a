using Governance.Reporting.Application.Reports;
using Governance.Reporting.Domain.Reports;

namespace Governance.Reporting.Pages.Mandate;

/// <summary>A report as the shared parts of the pages show it.</summary>
/// <param name="Live">Whether units and halls are links: what is on record stands for itself.</param>
internal sealed record ReportView(MandateReport Report, bool Live)
{
    public string Query => $"?asOf={AsOf.Write(Report.AsOf)}";

    public string? UnitHref(string code) => Live ? $"/mandate/{code}{Query}" : null;

    public string? HallHref(string code) => Live ? $"/mandate/halls/{code}{Query}" : null;
}
