using Governance.Identity.Application;
using Governance.Identity.Contracts;
using Governance.Kernel.Infrastructure.AspNetCore;
using Governance.Kernel.Permissions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Governance.Identity.Endpoints;

internal static class SecurityEndpoints
{
    public static void MapSecurity(this IEndpointRouteBuilder endpoints)
    {
        var api = endpoints.MapGroup("/api/v1").WithTags("Security")
            .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden);
        api.MapGet("/grants", (GrantAppService service, CancellationToken token) => service.GetAsync(token))
            .WithName("GetGrants").WithSummary("Which role may do what in the own unit")
            .RequireAuthorization(IdentityPermissions.Security);
        api.MapPut("/grants", SetGrantsAsync).WithName("SetGrants").WithSummary("Grant and refuse; what is not named stays")
            .WithExample(new[] { new GrantWish(RoleNames.WindowClerk, "Halls.Evidence.Document", true) })
            .RequireAuthorization(IdentityPermissions.Security).ProducesProblem(StatusCodes.Status409Conflict);
        api.MapGet("/sign-ins", (SignInLog log, Guid? olderThan, CancellationToken token) => log.ListAsync(olderThan, token))
            .WithName("ListSignIns").WithSummary("The sign-in log, newest first, a hundred lines at a time")
            .RequireAuthorization(IdentityPermissions.SignInLog);
    }

    private static async Task<NoContent> SetGrantsAsync(
        GrantAppService service, List<GrantWish?> wishes, CancellationToken cancellationToken)
    {
        await service.SetAsync(wishes, cancellationToken);
        return TypedResults.NoContent();
    }
}
