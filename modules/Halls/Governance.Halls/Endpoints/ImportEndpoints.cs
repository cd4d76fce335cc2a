using System.Text;
using Governance.Halls.Application.Import;
using Governance.Halls.Application.Import.Requests;
using Governance.Halls.Contracts;
using Governance.Halls.Domain;
using Governance.Halls.Domain.Rules;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.AspNetCore;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Governance.Halls.Endpoints;

internal static class ImportEndpoints
{
    public static void MapImport(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/v1").WithTags("Import and export").RequireAuthorization(HallPermissions.Book);
        group.MapPost("/import/preview", PreviewAsync).WithName("PreviewImport")
            .WithSummary("Keep a file of up to 20 MB, XLSX or CSV, and show what importing it would do; nothing is changed")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .WithExample(new PreviewImportRequest("部门.csv", Encoding.UTF8.GetBytes("部门编号,名称\nYS01,演示局\n")));
        group.MapPost("/import", ConfirmAsync).WithName("ConfirmImport")
            .WithSummary("Import a kept file, all of it or nothing, if that does what its preview has shown")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict)
            .WithExample(new ConfirmImportRequest(new string('a', 64), new string('b', 64)));
        group.MapGet("/import/template.xlsx", Template).WithName("GetImportTemplate")
            .WithSummary("A workbook with the headings of all sheets and a page that explains them");
        group.MapGet("/export.xlsx", WorkbookAsync).WithName("ExportWorkbook")
            .WithSummary("The hall book of your tenant, or of one hall, as the workbook that is imported")
            .ProducesProblem(StatusCodes.Status404NotFound);
        group.MapGet("/export/{subject}.csv", CsvAsync).WithName("ExportSheet")
            .WithSummary("One sheet as CSV: halls, departments, windows, staff, items, devices or duty")
            .ProducesProblem(StatusCodes.Status404NotFound);

        var pages = endpoints.MapGroup("/halls").ExcludeFromDescription().RequireAuthorization(HallPermissions.Book);
        pages.MapGet("/import/template.xlsx", Template);
        pages.MapGet("/export.xlsx", WorkbookAsync);
        pages.MapGet("/export/{subject}.csv", CsvAsync);
    }

    private static async Task<Ok<ImportPreview>> PreviewAsync(PreviewImportRequest request, ImportService imports, CancellationToken cancellationToken)
    {
        Rule.Check(new TextFits("name", request.Name, Lengths.Line), new TextIsPlain("name", request.Name));
        return TypedResults.Ok(await imports.PreviewAsync(request.Content, cancellationToken));
    }

    private static async Task<Results<Ok<ImportPreview>, ProblemHttpResult>> ConfirmAsync(
        ConfirmImportRequest request, ImportService imports, Texts texts, CancellationToken cancellationToken)
    {
        Rule.Check(
            new TextIsGiven("hash", request.Hash), new TextFits("hash", request.Hash, Lengths.Line), new TextIsPlain("hash", request.Hash),
            new TextIsGiven("fingerprint", request.Fingerprint), new TextFits("fingerprint", request.Fingerprint, Lengths.Line));
        var result = await imports.ConfirmAsync(request.Hash!, request.Fingerprint!, cancellationToken);
        return result.Refusal is { } code ? Refused(code, result.Preview, texts) : TypedResults.Ok(result.Preview);
    }

    private static ProblemHttpResult Refused(string code, ImportPreview preview, Texts texts) => TypedResults.Problem(
        statusCode: StatusCodes.Status409Conflict,
        title: texts[$"Kernel:Status.{StatusCodes.Status409Conflict}"],
        detail: texts[code],
        extensions: new Dictionary<string, object?>
        {
            ["code"] = code,
            ["errors"] = preview.Sheets.SelectMany(s => s.Rows).SelectMany(r => r.Errors)
                .GroupBy(e => $"{e.Sheet}!{e.Address}").ToDictionary(g => g.Key, g => g.Select(e => e.Message).ToArray()),
        });

    private static IResult Template() => Saved(ExportService.Template());

    private static async Task<IResult> WorkbookAsync(string? hall, ExportService exports, CancellationToken cancellationToken) =>
        await SavedAsync(() => exports.WorkbookAsync(hall, cancellationToken));

    private static async Task<IResult> CsvAsync(string subject, ExportService exports, CancellationToken cancellationToken) =>
        await SavedAsync(() => exports.CsvAsync(subject, cancellationToken));

    // The same addresses serve the pages, where nobody turns an exception into a problem.
    private static async Task<IResult> SavedAsync(Func<Task<ExportedFile>> write)
    {
        try
        {
            return Saved(await write());
        }
        catch (EntityNotFoundException)
        {
            return Results.NotFound();
        }
    }

    private static IResult Saved(ExportedFile file) => Results.File(file.Content, file.ContentType, file.Name);
}
