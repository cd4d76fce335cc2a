using System.Security.Claims;
using Governance.Identity.Data;
using Governance.Kernel.Infrastructure.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace Governance.Identity.Application;

/// <summary>Who has given the right password and still owes the code.</summary>
internal sealed class PendingSignIn(IHttpContextAccessor http)
{
    private HttpContext Context => http.HttpContext!;

    public Task BeginAsync(User user)
    {
        var identity = new ClaimsIdentity(IdentityConstants.TwoFactorUserIdScheme);
        identity.AddClaim(new Claim(ClaimTypes.NameIdentifier, user.Id.ToString()));
        if (user.TenantId is { } tenant)
        {
            identity.AddClaim(new Claim(GovernanceClaims.TenantId, tenant.ToString()));
        }

        return Context.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, new ClaimsPrincipal(identity));
    }

    public async Task<(Guid UserId, Guid? TenantId)?> FindAsync()
    {
        var principal = (await Context.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme)).Principal;
        return Guid.TryParse(principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var userId)
            ? (userId, Guid.TryParse(principal.FindFirstValue(GovernanceClaims.TenantId), out var tenantId) ? tenantId : null)
            : null;
    }

    public Task EndAsync() => Context.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
}
