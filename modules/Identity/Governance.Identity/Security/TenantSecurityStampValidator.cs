using System.Security.Claims;
using Governance.Identity.Data;
using Governance.Kernel.Infrastructure.AspNetCore;
using Governance.Kernel.MultiTenancy;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Governance.Identity.Security;

/// <summary>Asks now and then whether the cookie's account still is what it was. A cookie is read before the request's
/// tenant is entered, so its own is entered here.</summary>
internal sealed class TenantSecurityStampValidator(
    IOptions<SecurityStampValidatorOptions> options, SignInManager<User> signIn, ILoggerFactory loggers, ICurrentTenant currentTenant)
    : SecurityStampValidator<User>(options, signIn, loggers)
{
    public override async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        Guid? tenant = Guid.TryParse(context.Principal?.FindFirstValue(GovernanceClaims.TenantId), out var id) ? id : null;
        using (currentTenant.Change(tenant))
        {
            await base.ValidateAsync(context);
        }
    }
}
