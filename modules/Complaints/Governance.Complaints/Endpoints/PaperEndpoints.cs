using Governance.Complaints.Application.Intake;
using Governance.Complaints.Application.Ledger.Books;
using Governance.Complaints.Application.Paper.Import;
using Governance.Complaints.Application.Paper.Slips;
using Governance.Complaints.Contracts;
using Governance.Complaints.Domain;
using Governance.Complaints.Domain.Cases.Rules;
using Governance.Kernel.Infrastructure.AspNetCore;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Governance.Complaints.Endpoints;

internal static class PaperEndpoints
{
    public static void MapPaper(this IEndpointRouteBuilder endpoints)
    {
        var slips = endpoints.MapGroup("/api/v1/complaints/slips").WithTags("Complaints on paper").RequireAuthorization(ComplaintPermissions.PrintSlips);
        slips.MapGet("", ListAsync).WithName("ListSlips").WithSummary("The blank, entered or spoiled slips, newest first; go on after the last one")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        slips.MapPost("", PrintAsync).WithName("PrintSlips")
            .WithSummary("Reserve the numbers of up to fifty blank slips; the answer carries the citizens' codes, which nobody is shown on a later day")
            .WithExample(PaperExamples.Print).RefusesAsUsual();
        slips.MapGet("/batches", BatchesAsync).WithName("ListSlipBatches").WithSummary("What was printed last, and how much of it is used")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        slips.MapGet("/{slip}", GetAsync).WithName("GetSlip").WithSummary("A slip by the number on the hall's part")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        slips.MapPost("/{slip}/spoil", SpoilAsync).WithName("SpoilSlip").WithSummary("Spoil a slip that is not used yet, with the reason")
            .WithExample(PaperExamples.Spoil).RefusesAsUsual();
        endpoints.MapPost("/api/v1/complaints/slips/{slip}/case", EnterAsync).WithTags("Complaints on paper").WithName("EnterSlip")
            .WithSummary("Type in what stands on a slip, once: the case has the time on the paper and the time of entry, and its clock runs since the first")
            .WithExample(PaperExamples.Enter).RefusesAsUsual().RequireAuthorization(ComplaintPermissions.Register);

        var import = endpoints.MapGroup("/api/v1/complaints/import").WithTags("Complaints on paper").RequireAuthorization(ComplaintPermissions.ImportBooks);
        import.MapGet("", ImportsAsync).WithName("ListPaperImports").WithSummary("The paper books that were taken over last; they count in no figure");
        import.MapPost("/preview", PreviewAsync).WithName("PreviewPaperImport")
            .WithSummary("Keep a workbook of up to 8 MB with old books, encrypted, and show what importing it would do; nothing is changed")
            .WithExample(PaperExamples.Preview).ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        import.MapPost("", ConfirmAsync).WithName("ImportPaper")
            .WithSummary("Import a kept workbook, all of it or nothing, if that does what its preview has shown")
            .WithExample(PaperExamples.Confirm).RefusesAsUsual();
        import.MapGet("/template.xlsx", Template).WithName("GetPaperTemplate").WithSummary("A workbook with the headings of both books and a page that explains them")
            .Produces(StatusCodes.Status200OK, contentType: BookFiles.ContentType);
        endpoints.MapGet("/complaints/import/template.xlsx", Template).ExcludeFromDescription().RequireAuthorization(ComplaintPermissions.ImportBooks);
    }

    private static RouteHandlerBuilder RefusesAsUsual(this RouteHandlerBuilder endpoint) => endpoint
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Ok<SlipList>> ListAsync(
        string? hall, SlipState? state, string? after, int? take, SlipReader slips, CancellationToken cancellationToken) =>
        TypedResults.Ok(await slips.ListAsync(hall, state ?? SlipState.Blank, after, take, cancellationToken));

    private static async Task<Ok<PrintedBatch>> PrintAsync(PrintSlipsRequest request, SlipPrinting slips, CancellationToken cancellationToken) =>
        TypedResults.Ok(await slips.PrintAsync(request, cancellationToken));

    private static async Task<Ok<IReadOnlyList<BatchView>>> BatchesAsync(string? hall, SlipReader slips, CancellationToken cancellationToken) =>
        TypedResults.Ok(await slips.BatchesAsync(hall, cancellationToken));

    private static async Task<Ok<SlipView>> GetAsync(string slip, SlipReader slips, CancellationToken cancellationToken) =>
        TypedResults.Ok(await slips.GetAsync(slip, cancellationToken));

    private static async Task<Ok<SlipView>> SpoilAsync(string slip, SpoilSlipRequest request, SlipDesk desk, SlipReader slips, CancellationToken cancellationToken)
    {
        await desk.SpoilAsync(slip, request, cancellationToken);
        return TypedResults.Ok(await slips.GetAsync(slip, cancellationToken));
    }

    private static async Task<CreatedAtRoute<RegisteredCase>> EnterAsync(string slip, EnterSlipRequest request, SlipDesk slips, CancellationToken cancellationToken)
    {
        var registered = await slips.EnterAsync(slip, request, cancellationToken);
        return TypedResults.CreatedAtRoute(registered, "GetCase", new { number = registered.Number });
    }

    private static async Task<Ok<IReadOnlyList<PaperImportView>>> ImportsAsync(PaperImporting imports, CancellationToken cancellationToken) =>
        TypedResults.Ok(await imports.ListAsync(cancellationToken));

    private static async Task<Ok<PaperPreview>> PreviewAsync(PreviewPaperRequest request, PaperImporting imports, CancellationToken cancellationToken)
    {
        Rule.Check(new TextIsPlain("name", request.Name), new TextFits("name", request.Name, Lengths.Name), new TextFits("hall", request.Hall, Lengths.Code));
        return TypedResults.Ok(await imports.PreviewAsync(request.Content, request.Hall, cancellationToken));
    }

    private static async Task<Results<Ok<PaperPreview>, ProblemHttpResult>> ConfirmAsync(
        ConfirmPaperRequest request, PaperImporting imports, Texts texts, CancellationToken cancellationToken)
    {
        Rule.Check(new TextIsGiven("file", request.File), new TextIsGiven("fingerprint", request.Fingerprint));
        var result = await imports.ConfirmAsync(request.File, request.Fingerprint, request.Hall, cancellationToken);
        return result.Refusal is { } code ? Refused(code, result.Preview, texts) : TypedResults.Ok(result.Preview);
    }

    private static ProblemHttpResult Refused(string code, PaperPreview preview, Texts texts) => TypedResults.Problem(
        statusCode: StatusCodes.Status409Conflict,
        title: texts[$"Kernel:Status.{StatusCodes.Status409Conflict}"],
        detail: texts[code],
        extensions: new Dictionary<string, object?>
        {
            ["code"] = code,
            ["errors"] = preview.Sheets.SelectMany(s => s.Rows).SelectMany(r => r.Errors)
                .GroupBy(e => $"{e.Sheet}!{e.Address}").ToDictionary(g => g.Key, g => g.Select(e => e.Message).ToArray()),
        });

    private static IResult Template() => Results.File(PaperTemplate.Write(), BookFiles.ContentType, PaperTemplate.FileName);
}
