using Governance.Reporting.Application.Reports;
using Governance.Reporting.Domain.Reports;
using Governance.Reporting.Files;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Governance.Reporting.Endpoints;

internal static class ReportEndpoints
{
    public const string Root = "/api/v1/mandate";

    public static void MapMandateReports(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup(Root).WithTags("Mandate").RequireAuthorization(ReportingPermissions.View);
        group.MapGet("/report", ReportAsync).WithName("GetMandateReport").Produces<MandateReport>().ProducesProblem(StatusCodes.Status400BadRequest)
            .WithSummary("The report of all that the caller sees, about a day (asOf=YYYY-MM-DD, today by default): the canonical JSON whose SHA-256 stands in X-Content-Sha256.");
        group.MapGet("/units/{code}", UnitAsync).WithName("GetMandateUnit").Produces<MandateReport>().ProducesProblem(StatusCodes.Status404NotFound)
            .WithSummary("The report of one city, county or development zone.");
        group.MapGet("/halls/{code}", HallAsync).WithName("GetMandateHall").Produces<HallReport>().ProducesProblem(StatusCodes.Status404NotFound)
            .WithSummary("Where one hall stands, and on what evidence.");
    }

    private static async Task<IResult> ReportAsync(
        HttpContext context, MandateReportAppService reports, ReportFiles files, string? asOf, CancellationToken cancellationToken) =>
        ReportResults.Json(context, files.Write(await reports.ReadAsync(asOf, cancellationToken), MandateReportFormat.Json));

    private static async Task<IResult> UnitAsync(
        string code, HttpContext context, MandateReportAppService reports, ReportFiles files, string? asOf, CancellationToken cancellationToken) =>
        ReportResults.Json(context, files.Write(await reports.ReadUnitAsync(code, asOf, cancellationToken), MandateReportFormat.Json));

    private static async Task<IResult> HallAsync(
        string code, HallReportAppService halls, string? asOf, CancellationToken cancellationToken) =>
        Results.Bytes(CanonicalJson.Bytes(await halls.ReadAsync(code, asOf, cancellationToken)), ReportFiles.Json);
}
