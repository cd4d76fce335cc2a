using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Reporting.Application.Catalogue;
using Governance.Reporting.Domain.Catalogue;
using Governance.Reporting.Domain.Reports;
using Governance.Reporting.Files;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Governance.Reporting.Endpoints;

internal static class CatalogueEndpoints
{
    public static void MapMandateCatalogue(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup(ReportEndpoints.Root + "/catalogue").WithTags("Mandate").RequireAuthorization(ReportingPermissions.View);
        group.MapGet("", CurrentAsync).WithName("GetMandateCatalogue").Produces<CatalogueAnswer>()
            .WithSummary("What the province has demanded, as far as it is known: the version that reports are computed with.");
        group.MapGet("/versions", VersionsAsync).WithName("ListMandateCatalogueVersions").Produces<List<CatalogueHead>>()
            .WithSummary("All versions of the catalogue, the newest first.");
        group.MapGet("/versions/{number:int}", VersionAsync).WithName("GetMandateCatalogueVersion").Produces<CatalogueAnswer>()
            .ProducesProblem(StatusCodes.Status404NotFound).WithSummary("One version of the catalogue.");
        group.MapPost("/versions", AddAsync).WithName("AddMandateCatalogueVersion").Produces<CatalogueAnswer>(StatusCodes.Status201Created)
            .ProducesValidationProblem().ProducesProblem(StatusCodes.Status409Conflict).RequireAuthorization(ReportingPermissions.ManageCatalogue)
            .WithSummary("Loads a new version, made from the version named as its base; the old ones stay.");
    }

    private static async Task<IResult> CurrentAsync(CatalogueReader reader, CancellationToken cancellationToken) =>
        Answer(await reader.CurrentAsync(cancellationToken));

    private static async Task<IResult> VersionAsync(int number, CatalogueReader reader, CancellationToken cancellationToken) =>
        Answer(await reader.GetAsync(number, cancellationToken));

    private static async Task<IResult> VersionsAsync(CatalogueReader reader, CancellationToken cancellationToken) =>
        Results.Bytes(CanonicalJson.Bytes(await reader.ListAsync(cancellationToken)), ReportFiles.Json);

    private static async Task<IResult> AddAsync(
        HttpContext context, CatalogueAdminAppService admin, CatalogueReader reader, Texts texts, int? baseNumber, string? note, CancellationToken cancellationToken)
    {
        if (baseNumber is not { } number)
        {
            throw new InvalidInputException("baseNumber", "Reporting:BaseNumberMissing");
        }

        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, cancellationToken);
        var draft = await admin.CheckAsync(body.ToArray(), cancellationToken);
        if (draft.Errors.Count > 0)
        {
            return Results.ValidationProblem(
                draft.Errors.GroupBy(e => e.Line).ToDictionary(
                    g => $"line {g.Key}", g => g.Select(e => texts[e.Key, e.Name, e.Value]).ToArray()),
                title: texts["Reporting:CatalogueNotReadable"],
                extensions: new Dictionary<string, object?> { ["code"] = "Reporting:CatalogueNotReadable" });
        }

        var added = await admin.SaveAsync(draft.Catalogue, number, CatalogueOrigin.Page, note, cancellationToken);
        context.Response.StatusCode = StatusCodes.Status201Created;
        return Answer(await reader.GetAsync(added, cancellationToken));
    }

    private static IResult Answer(LoadedCatalogue loaded) => Results.Bytes(
        CanonicalJson.Bytes(new CatalogueAnswer(loaded.Mark.Number, loaded.Mark.Sha256, loaded.Origin, loaded.Catalogue)), ReportFiles.Json);
}

internal sealed record CatalogueAnswer(int Number, string Sha256, CatalogueOrigin Origin, MandateCatalogue Catalogue);
