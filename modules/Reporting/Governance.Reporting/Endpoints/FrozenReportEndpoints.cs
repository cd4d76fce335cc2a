using System.Text.Json.Serialization;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.AspNetCore;
using Governance.Reporting.Application.Reports;
using Governance.Reporting.Domain.Reports;
using Governance.Reporting.Files;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Governance.Reporting.Endpoints;

internal static class FrozenReportEndpoints
{
    public static void MapFrozenReports(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup(ReportEndpoints.Root + "/reports").WithTags("Mandate").RequireAuthorization(ReportingPermissions.View);
        group.MapGet("", ListAsync).WithName("ListFrozenMandateReports").Produces<List<FrozenHead>>()
            .WithSummary("The reports on record that the caller may read, the newest first.");
        group.MapGet("/{id:guid}", GetAsync).WithName("GetFrozenMandateReport").Produces<FrozenAnswer>().ProducesProblem(StatusCodes.Status404NotFound)
            .WithSummary("A report on record, its hash computed again.");
        group.MapPost("", FreezeAsync).WithName("FreezeMandateReport").Produces<FrozenAnswer>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status409Conflict)
            .RequireAuthorization(ReportingPermissions.Freeze).WithExample(new FreezeRequest("2026-10-31", null, null))
            .WithSummary("Puts the report about a day on record, or one in the place of another with a note of what was wrong.");
    }

    private static async Task<IResult> ListAsync(FrozenReportAppService records, CancellationToken cancellationToken) =>
        Results.Bytes(CanonicalJson.Bytes(await records.ListAsync(cancellationToken)), ReportFiles.Json);

    private static async Task<IResult> GetAsync(Guid id, FrozenReportAppService records, CancellationToken cancellationToken)
    {
        var record = await records.FindAsync(id, cancellationToken);
        return Results.Bytes(
            CanonicalJson.Bytes(FrozenAnswer.Of(record, await records.SuccessorOfAsync(id, cancellationToken))), ReportFiles.Json);
    }

    private static async Task<IResult> FreezeAsync(FreezeRequest request, FrozenReportAppService records, HttpContext context, CancellationToken cancellationToken)
    {
        if (request is { Supersedes: null, Errata: not null })
        {
            throw new InvalidInputException("supersedes", "Reporting:SupersedesMissing");
        }

        var record = request.Supersedes is { } wrong
            ? await records.SupersedeAsync(wrong, request.Errata, cancellationToken)
            : await records.FreezeAsync(request.AsOf, cancellationToken);
        context.Response.StatusCode = StatusCodes.Status201Created;
        context.Response.Headers.Location = $"{ReportEndpoints.Root}/reports/{record.Id}";
        return Results.Bytes(CanonicalJson.Bytes(FrozenAnswer.Of(record, null)), ReportFiles.Json);
    }
}

/// <summary>What to put on record.</summary>
/// <param name="AsOf">The day, today by default; left out for a report that takes the place of another.</param>
/// <param name="Supersedes">The report that was wrong.</param>
/// <param name="Errata">What was wrong with it.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)] // A mistyped name must not put a report of today on record for ever.
internal sealed record FreezeRequest(string? AsOf, Guid? Supersedes, string? Errata);

/// <param name="Intact">Whether the stored content still has the hash it was put on record with.</param>
internal sealed record FrozenAnswer(
    Guid Id, string Sha256, bool Intact, string? MadeBy, DateTime MadeAt, Guid? SupersedesId, string? Errata, Guid? SupersededById, MandateReport Report)
{
    public static FrozenAnswer Of(FrozenReport record, Guid? successor) => new(
        record.Id, record.Sha256, record.IsIntact(), record.MadeBy, record.MadeAt, record.SupersedesId, record.Errata, successor, record.Report());
}
