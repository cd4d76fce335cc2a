using Governance.Kernel.Timing;
using Governance.Reporting.Domain.Reports;
using Governance.Reporting.Files;
using Governance.Tenants;

namespace Governance.Reporting.Application.Reports;

internal sealed class MandateReportExport(MandateReportReader reader, ReportFiles files, IUnitDirectory units, TimeProvider time) : IMandateReportExport
{
    public async Task<MandateReportFile> ExportAsync(DateOnly asOf, MandateReportFormat format, CancellationToken cancellationToken)
    {
        var province = new ReportScope(units.Province.Code, units.Province.Name, ScopeKind.Province);
        return files.Write(await reader.ReadAsync(AsOf.Check(asOf, time.Today()), province, cancellationToken), format);
    }
}
