using Governance.Complaints.Application.Passing;
using Governance.Complaints.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Governance.Complaints.Endpoints;

internal static class PassingEndpoints
{
    public static void MapPassing(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/v1/complaints").WithTags("Passing");
        group.MapGet("/passing", (string? hall, DateOnly? month, PassingMeter meter, CancellationToken ct) => meter.ReadAsync(hall, month, ct))
            .WithName("GetPassingFigures")
            .WithSummary("How cases went from hand to hand in the month of a day: first asked, passed on, returned, and how long each department had them, in office minutes")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound)
            .RequireAuthorization(ComplaintPermissions.ViewPassing);
        group.MapGet("/passing/cases", (
                PassingFigureKind? figure, Guid? department, DateOnly? month, string? hall, string? after, int? take, PassingCases cases, CancellationToken ct) =>
                cases.ListAsync(figure ?? PassingFigureKind.MostPassed, department, month, hall, after, take, ct))
            .WithName("ListPassedCases").WithSummary("The cases behind a figure; Next is handed in again as after")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound)
            .RequireAuthorization(ComplaintPermissions.ViewPassing);
        group.MapGet("/{number}/passing", (string number, CasePassingReader cases, CancellationToken ct) => cases.OfAsync(number, ct))
            .WithName("GetCasePassing").WithSummary("Who was asked first about a case, and who had it how long, in office minutes")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .RequireAuthorization(ComplaintPermissions.View);
    }
}
