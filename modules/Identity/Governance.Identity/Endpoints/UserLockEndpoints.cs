using Governance.Identity.Application;
using Governance.Identity.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Governance.Identity.Endpoints;

internal static class UserLockEndpoints
{
    public static void MapUserLocks(this IEndpointRouteBuilder users)
    {
        var locks = users.MapGroup("/{id:guid}").RequireAuthorization(IdentityPermissions.Lock)
            .ProducesProblem(StatusCodes.Status404NotFound);
        locks.MapPost("/disable", (UserAppService service, Guid id) => DoneAsync(service.DisableAsync(id)))
            .WithName("DisableUser").WithSummary("Shut the account off; its sessions end within a minute");
        locks.MapPost("/enable", (UserAppService service, Guid id, CancellationToken token) => DoneAsync(service.EnableAsync(id, token)))
            .WithName("EnableUser").WithSummary("Open the account again");
        locks.MapPost("/unlock", (UserAppService service, Guid id, CancellationToken token) => DoneAsync(service.UnlockAsync(id, token)))
            .WithName("UnlockUser").WithSummary("Lift the lock after failed sign-ins");
        locks.MapPost("/forget-second-factor", (UserAppService service, Guid id) => DoneAsync(service.ForgetSecondFactorAsync(id)))
            .WithName("ForgetSecondFactor").WithSummary("Forget a lost second factor");
    }

    private static async Task<NoContent> DoneAsync(Task work)
    {
        await work;
        return TypedResults.NoContent();
    }
}
