using Governance.Reporting.Application.Reports;
using Governance.Reporting.Domain.Reports;

namespace Governance.Reporting.Files;

/// <summary>Writes a report as a file. All forms hold the same numbers and name the same hash.</summary>
internal sealed class ReportFiles(ReportWorkbook workbook, ReportDocument document)
{
    public const string Json = "application/json";
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public MandateReportFile Write(MandateReport report, MandateReportFormat format) => Write(report, CanonicalJson.Bytes(report), format);

    /// <summary>Writes a report whose content is already bytes: what is on record is handed out as it is.</summary>
    public MandateReportFile Write(MandateReport report, byte[] content, MandateReportFormat format)
    {
        var hash = CanonicalJson.Sha256(content);
        var name = $"mandate-{report.Scope.Code}-{AsOf.Write(report.AsOf)}";
        return format switch
        {
            MandateReportFormat.Json => new MandateReportFile($"{name}.json", Json, content, hash),
            MandateReportFormat.Xlsx => new MandateReportFile(
                $"{name}.xlsx", Xlsx, OfficialLanguage.Write(() => workbook.Write(report, hash)), hash),
            MandateReportFormat.Docx => new MandateReportFile(
                $"{name}.docx", Docx, OfficialLanguage.Write(() => document.Write(report, hash)), hash),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such form."),
        };
    }
}
