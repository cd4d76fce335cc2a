using Governance.Reporting.Application.Reports;
using Governance.Reporting.Files;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Governance.Reporting.Endpoints;

/// <summary>The files behind the pages' download buttons.</summary>
internal static class DownloadEndpoints
{
    public static void MapDownloads(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/mandate").RequireAuthorization(ReportingPermissions.View).ExcludeFromDescription();
        foreach (var format in Enum.GetValues<MandateReportFormat>())
        {
            var extension = format.ToString().ToLowerInvariant();
            group.MapGet($"/report.{extension}", (
                HttpContext context, MandateReportAppService reports, ReportFiles files, string? asOf, string? unit, CancellationToken cancellationToken) =>
                ReportAsync(context, reports, files, (asOf, unit), format, cancellationToken));
            group.MapGet($"/reports/{{id:guid}}/report.{extension}", (
                Guid id, HttpContext context, FrozenReportAppService records, ReportFiles files, CancellationToken cancellationToken) =>
                RecordAsync(id, context, records, files, format, cancellationToken));
        }
    }

    private static async Task<IResult> ReportAsync(
        HttpContext context, MandateReportAppService reports, ReportFiles files, (string? AsOf, string? Unit) about, MandateReportFormat format,
        CancellationToken cancellationToken)
    {
        var report = about.Unit is { Length: > 0 } unit
            ? await reports.ReadUnitAsync(unit, about.AsOf, cancellationToken)
            : await reports.ReadAsync(about.AsOf, cancellationToken);
        return ReportResults.File(context, files.Write(report, format));
    }

    private static async Task<IResult> RecordAsync(
        Guid id, HttpContext context, FrozenReportAppService records, ReportFiles files, MandateReportFormat format, CancellationToken cancellationToken)
    {
        var record = await records.FindAsync(id, cancellationToken);
        return ReportResults.File(context, files.Write(record.Report(), record.Content, format));
    }
}
