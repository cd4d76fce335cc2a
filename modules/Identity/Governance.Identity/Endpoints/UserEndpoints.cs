using Governance.Identity.Application;
using Governance.Identity.Contracts;
using Governance.Identity.Domain;
using Governance.Kernel.Infrastructure.AspNetCore;
using Governance.Kernel.Permissions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Governance.Identity.Endpoints;

internal static class UserEndpoints
{
    public static void MapUsers(this IEndpointRouteBuilder endpoints)
    {
        var users = endpoints.MapGroup("/api/v1/users").WithTags("Users")
            .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden);
        users.MapGet("", ListAsync).WithName("ListUsers").WithSummary("Accounts of the own unit")
            .RequireAuthorization(IdentityPermissions.View);
        users.MapPost("", CreateAsync).WithName("CreateUser").WithSummary("Open an account; answers its one-time password")
            .WithExample(new NewUser("demo-new-clerk", "演示窗口人员乙", "演示科", [RoleNames.WindowClerk]))
            .RequireAuthorization(IdentityPermissions.Manage).ProducesProblem(StatusCodes.Status409Conflict);
        users.MapGet("/{id:guid}", GetAsync).WithName("GetUser").WithSummary("One account")
            .RequireAuthorization(IdentityPermissions.View).ProducesProblem(StatusCodes.Status404NotFound);
        users.MapPut("/{id:guid}", UpdateAsync).WithName("UpdateUser").WithSummary("Change names and roles")
            .WithExample(new UserChange("演示窗口人员乙", "演示科", [RoleNames.WindowClerk], "0123456789abcdef0123456789abcdef"))
            .RequireAuthorization(IdentityPermissions.Manage)
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
        users.MapPost("/{id:guid}/reset-password", ResetPasswordAsync).WithName("ResetPassword")
            .WithSummary("Give a new one-time password").RequireAuthorization(IdentityPermissions.Manage)
            .ProducesProblem(StatusCodes.Status404NotFound);
        users.MapUserLocks();
    }

    private static Task<UserList> ListAsync(
        UserReader reader, string? search, string? role, UserState? state, int? page, CancellationToken cancellationToken) =>
        reader.ListAsync(new UserQuery(search, role, state, page ?? 1), cancellationToken);

    private static async Task<Created<IssuedPassword>> CreateAsync(UserAppService service, NewUser account)
    {
        var issued = await service.CreateAsync(account);
        return TypedResults.Created($"/api/v1/users/{issued.Id}", issued);
    }

    private static Task<UserDetail> GetAsync(UserReader reader, Guid id, CancellationToken cancellationToken) =>
        reader.GetAsync(id, cancellationToken);

    private static async Task<NoContent> UpdateAsync(
        UserAppService service, Guid id, UserChange change, CancellationToken cancellationToken)
    {
        await service.UpdateAsync(id, change, cancellationToken);
        return TypedResults.NoContent();
    }

    private static Task<IssuedPassword> ResetPasswordAsync(UserAppService service, Guid id) => service.ResetPasswordAsync(id);
}
