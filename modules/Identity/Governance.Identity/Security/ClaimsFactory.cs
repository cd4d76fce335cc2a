using System.Security.Claims;
using Governance.Identity.Data;
using Governance.Identity.Domain;
using Governance.Kernel.Infrastructure.AspNetCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Governance.Identity.Security;

/// <summary>What the cookie says about its bearer.</summary>
internal sealed class ClaimsFactory(IOptions<IdentityOptions> options, IOptions<IdentitySettings> settings)
    : IUserClaimsPrincipalFactory<User>
{
    public Task<ClaimsPrincipal> CreateAsync(User user)
    {
        var identity = new ClaimsIdentity(IdentityConstants.ApplicationScheme, ClaimTypes.Name, ClaimTypes.Role);
        identity.AddClaim(new Claim(ClaimTypes.NameIdentifier, user.Id.ToString()));
        identity.AddClaim(new Claim(ClaimTypes.Name, user.UserName!));
        identity.AddClaim(new Claim(GovernanceClaims.DisplayName, user.DisplayName));
        identity.AddClaim(new Claim(options.Value.ClaimsIdentity.SecurityStampClaimType, user.SecurityStamp!));
        identity.AddClaims(user.Roles.Select(held => new Claim(ClaimTypes.Role, held.Role)));
        if (user.TenantId is { } tenant)
        {
            identity.AddClaim(new Claim(GovernanceClaims.TenantId, tenant.ToString()));
        }

        if (user.MustChangePassword)
        {
            identity.AddClaim(new Claim(GovernanceClaims.MustChangePassword, "true"));
        }

        if (settings.Value.RequireSecondFactor && !user.TwoFactorEnabled && user.Roles.Any(held => RoleRules.IsPrivileged(held.Role)))
        {
            identity.AddClaim(new Claim(IdentityClaims.MustEnrol, "true"));
        }

        return Task.FromResult(new ClaimsPrincipal(identity));
    }
}
