using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Intake;
using Governance.Complaints.Contracts;
using Governance.Kernel.Infrastructure.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Governance.Complaints.Endpoints;

internal static class IntakeEndpoints
{
    public static void MapIntake(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost("/api/v1/complaints", RegisterAsync).WithTags("Complaints").WithName("RegisterCase")
            .WithSummary("Register a case; the answer carries the code that the citizen takes along")
            .WithExample(Examples.Register)
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .RequireAuthorization(ComplaintPermissions.Register);

    private static async Task<CreatedAtRoute<RegisteredCase>> RegisterAsync(
        RegisterCaseRequest request, IntakeService intake, CurrentActor actor, CancellationToken cancellationToken)
    {
        var registered = await intake.RegisterAsync(request, await actor.GetAsync(cancellationToken), cancellationToken);
        return TypedResults.CreatedAtRoute(registered, "GetCase", new { number = registered.Number });
    }
}
