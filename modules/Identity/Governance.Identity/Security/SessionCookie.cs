using Governance.Identity.Contracts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Governance.Identity.Security;

/// <summary>The cookie of a signed-in person.</summary>
internal static class SessionCookie
{
    public static void Configure(CookieAuthenticationOptions options, IOptions<IdentitySettings> settings)
    {
        options.Cookie.Name = "governance.session";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = TimeSpan.FromMinutes(settings.Value.IdleMinutes);
        options.SlidingExpiration = true;
        options.LoginPath = "/account/login";
        options.AccessDeniedPath = DeniedPage.Path;
        options.ReturnUrlParameter = "returnUrl";
        options.Events.OnValidatePrincipal = SecurityStampValidator.ValidatePrincipalAsync;
        options.Events.OnRedirectToLogin = context =>
        {
            if (ApiProblems.IsApi(context.Request))
            {
                return Problems(context).WriteAsync(context.HttpContext, StatusCodes.Status401Unauthorized, IdentityErrorCodes.SignInNeeded);
            }

            context.Response.Redirect(context.RedirectUri);
            return Task.CompletedTask;
        };
        options.Events.OnRedirectToAccessDenied = context => ApiProblems.IsApi(context.Request)
            ? Problems(context).WriteAsync(context.HttpContext, StatusCodes.Status403Forbidden, IdentityErrorCodes.NotAllowed)
            : DeniedPage.ShowAsync(context.HttpContext);
    }

    /// <summary>Between the password and the code of the second factor.</summary>
    public static void ConfigurePending(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "governance.second-factor";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = TimeSpan.FromMinutes(5);
    }

    private static ApiProblems Problems(RedirectContext<CookieAuthenticationOptions> context) =>
        context.HttpContext.RequestServices.GetRequiredService<ApiProblems>();
}
