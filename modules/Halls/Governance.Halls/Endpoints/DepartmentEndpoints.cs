using Governance.Halls.Application.Book;
using Governance.Halls.Application.Requests;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Governance.Halls.Endpoints;

internal static class DepartmentEndpoints
{
    public static void MapDepartments(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/v1/departments").WithTags("Hall book");
        group.MapGet("/", ListAsync).WithName("ListDepartments")
            .WithSummary("The departments of your tenant; with a day those of that day, as they were called then")
            .RequireAuthorization(HallPermissions.View).ProducesProblem(StatusCodes.Status400BadRequest);
        group.MapGet("/{department:guid}", GetAsync).WithName("GetDepartment")
            .WithSummary("One department as it stands now")
            .RequireAuthorization(HallPermissions.View).ProducesProblem(StatusCodes.Status404NotFound);
        group.MapPost("/", OpenAsync).WithName("OpenDepartment")
            .WithSummary("Enter a department")
            .RequireAuthorization(HallPermissions.Book)
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status409Conflict)
            .WithExample(new OpenDepartmentRequest("YB", "演示医疗保障局", "0536-0000000", new DateOnly(2019, 1, 1)));
        group.MapPut("/{department:guid}", EditAsync).WithName("EditDepartment")
            .WithSummary("Change a department from a day on, correct it, or end it; what stood before stays as history")
            .RequireAuthorization(HallPermissions.Book).WithWriteProblems()
            .WithExample(new EditDepartmentRequest(
                "演示医疗保障局", "0536-0000000", new DateOnly(2019, 1, 1), null, new DateOnly(2026, 3, 1), Correction: false, Revision: 1));
    }

    private static async Task<Ok<IReadOnlyList<DepartmentState>>> ListAsync(
        DateOnly? asOf, DepartmentService departments, CancellationToken cancellationToken) =>
        TypedResults.Ok(await departments.ListAsync(asOf, cancellationToken));

    private static async Task<Ok<DepartmentState>> GetAsync(Guid department, DepartmentService departments, CancellationToken cancellationToken) =>
        TypedResults.Ok(await departments.GetAsync(department, cancellationToken));

    private static async Task<CreatedAtRoute<DepartmentState>> OpenAsync(
        OpenDepartmentRequest request, DepartmentService departments, CancellationToken cancellationToken)
    {
        var department = await departments.OpenAsync(request, cancellationToken);
        return TypedResults.CreatedAtRoute(await departments.GetAsync(department, cancellationToken), "GetDepartment", new { department });
    }

    private static async Task<Ok<DepartmentState>> EditAsync(
        Guid department, EditDepartmentRequest request, DepartmentService departments, CancellationToken cancellationToken)
    {
        await departments.EditAsync(department, request, cancellationToken);
        return TypedResults.Ok(await departments.GetAsync(department, cancellationToken));
    }
}
