using Governance.Kernel.Timing;
using Governance.Reporting.Domain.Reports;

namespace Governance.Reporting.Application.Reports;

/// <summary>The report for pages, downloads and API.</summary>
internal sealed class MandateReportAppService(MandateReportReader reader, ReportScopes scopes, TimeProvider time)
{
    public DateOnly Today => time.Today();

    /// <summary>The report of all that the reader sees.</summary>
    public Task<MandateReport> ReadAsync(string? asOf, CancellationToken cancellationToken) =>
        reader.ReadAsync(AsOf.Read(asOf, Today), scopes.Own(), cancellationToken);

    /// <summary>The report of one city, county or development zone.</summary>
    public Task<MandateReport> ReadUnitAsync(string unitCode, string? asOf, CancellationToken cancellationToken) =>
        reader.ReadAsync(AsOf.Read(asOf, Today), scopes.Of(unitCode), cancellationToken);
}
