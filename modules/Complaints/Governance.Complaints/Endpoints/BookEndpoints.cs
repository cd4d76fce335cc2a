using Governance.Complaints.Application.Ledger.Books;
using Governance.Complaints.Contracts;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Governance.Complaints.Endpoints;

internal static class BookEndpoints
{
    public static void MapBooks(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/v1/complaints/books").WithTags("Complaints").RequireAuthorization(ComplaintPermissions.ReadLedger);
        Book(group.MapGet("/record", RecordAsync), "ReadRecordBook", "The work record book (工作记录本) of a hall: what was done on a day or in a week");
        Book(group.MapGet("/register", RegisterAsync), "ReadAcceptanceRegister", "The acceptance register (受理台账) of a hall or of all halls: the cases received in a month");
        Book(group.MapGet("/record.xlsx", RecordFileAsync), "DownloadRecordBook", "The work record book as a file").Produces(StatusCodes.Status200OK, contentType: BookFiles.ContentType);
        Book(group.MapGet("/register.xlsx", RegisterFileAsync), "DownloadAcceptanceRegister", "The acceptance register as a file").Produces(StatusCodes.Status200OK, contentType: BookFiles.ContentType);
    }

    private static async Task<Ok<RecordPage>> RecordAsync(
        string? hall, DateOnly? day, BookSpan? span, string? after, int? take, BookHalls halls, RecordBook book, TimeProvider time, CancellationToken cancellationToken) =>
        TypedResults.Ok(await book.ReadAsync(
            await halls.FindOrFirstAsync(hall, cancellationToken), BookDays.Of(day, span, time.Today()), BookPlace.Read(after), take, cancellationToken));

    private static async Task<Ok<RegisterAnswer>> RegisterAsync(
        string? hall, string? month, string? after, int? take, BookHalls halls, AcceptanceRegister book, RegisterCounts counts, TimeProvider time,
        CancellationToken cancellationToken)
    {
        var (of, shown) = (await halls.FindAsync(hall, cancellationToken), BookMonth.Read(month, time.Today()));
        var page = await book.ReadAsync(of, shown, BookPlace.Read(after), take, cancellationToken);
        var sum = await counts.CountAsync(of, shown, cancellationToken);
        return TypedResults.Ok(new RegisterAnswer(sum, counts.Sentence(sum), page.Lines, page.Next));
    }

    private static async Task<IResult> RecordFileAsync(
        string? hall, DateOnly? day, BookSpan? span, BookHalls halls, BookFiles files, TimeProvider time, CancellationToken cancellationToken)
    {
        var (of, days) = (await halls.FindOrFirstAsync(hall, cancellationToken), BookDays.Of(day, span, time.Today()));
        return Results.Stream(await files.RecordAsync(of, days, cancellationToken), BookFiles.ContentType, $"record-{of.Code}-{days.From:yyyyMMdd}.xlsx");
    }

    private static async Task<IResult> RegisterFileAsync(
        string? hall, string? month, BookHalls halls, BookFiles files, TimeProvider time, CancellationToken cancellationToken)
    {
        var (of, shown) = (await halls.FindAsync(hall, cancellationToken), BookMonth.Read(month, time.Today()));
        var simulated = of?.Simulated ?? (await halls.AllAsync(cancellationToken)).Any(h => h.Simulated);
        return Results.Stream(await files.RegisterAsync(of, simulated, shown, cancellationToken), BookFiles.ContentType, $"register-{of?.Code ?? "all"}-{shown}.xlsx");
    }

    private static RouteHandlerBuilder Book(RouteHandlerBuilder endpoint, string name, string summary) => endpoint
        .WithName(name).WithSummary(summary)
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
}

/// <summary>Lines of 受理台账, and what the whole month comes to.</summary>
/// <param name="Sum">Counts of the whole month.</param>
/// <param name="Sentence">The counts as a sentence.</param>
/// <param name="Lines">In the order of receipt.</param>
/// <param name="Next">Where the next page begins after; <c>null</c> on the last.</param>
internal sealed record RegisterAnswer(RegisterSum Sum, string Sentence, IReadOnlyList<RegisterLine> Lines, string? Next);
