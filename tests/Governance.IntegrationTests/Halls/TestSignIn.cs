using System.Security.Claims;
using System.Text.Encodings.Web;
using Governance.Kernel.Infrastructure.AspNetCore;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Permissions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Governance.IntegrationTests.Halls;

/// <summary>Signs a visitor in as a role of a tenant, or as several joined by commas, by a header: such tests need no accounts.</summary>
internal sealed class TestSignIn(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, ITenantStore tenants)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    private const string Name = "Test";
    private const string Header = "X-Test-User";
    private const string Province = "-";

    /// <summary>With the permissions that a role has by default.</summary>
    public static void Configure(IServiceCollection services)
    {
        ConfigureWithRealGrants(services);
        services.Replace(ServiceDescriptor.Scoped<IPermissionChecker, DefaultGrants>());
    }

    /// <summary>With the permissions that the program itself gives a role on its side.</summary>
    public static void ConfigureWithRealGrants(IServiceCollection services)
    {
        services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, TestSignIn>(Name, null);
        services.PostConfigure<AuthenticationOptions>(o =>
            o.DefaultScheme = o.DefaultAuthenticateScheme = o.DefaultChallengeScheme = o.DefaultForbidScheme = Name);
    }

    /// <param name="visitor">Who is signed in.</param>
    /// <param name="role">The role, or several joined by commas.</param>
    /// <param name="tenantCode">The tenant; <c>null</c> is the province.</param>
    /// <param name="account">The account's id, where a test asks for it.</param>
    public static void SignIn(HttpClient visitor, string role, string? tenantCode, Guid? account = null) =>
        visitor.DefaultRequestHeaders.Add(Header, $"{role}/{tenantCode ?? Province}/{account}");

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Request.Headers[Header].ToString().Split('/') is not [var role, var code, var account])
        {
            return Task.FromResult(AuthenticateResult.NoResult());
        }

        var identity = new ClaimsIdentity([new(GovernanceClaims.DisplayName, "演示人员甲")], Name);
        identity.AddClaims(role.Split(',').Select(one => new Claim(ClaimTypes.Role, one)));
        if (Guid.TryParse(account, out var id))
        {
            identity.AddClaim(new Claim(ClaimTypes.NameIdentifier, id.ToString()));
        }

        if (code != Province)
        {
            identity.AddClaim(new Claim(GovernanceClaims.TenantId, tenants.FindByCode(code)!.Id.ToString()));
        }

        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Name)));
    }

    private sealed class DefaultGrants(ICurrentUser user, PermissionCatalog catalog) : IPermissionChecker
    {
        public Task<bool> IsGrantedAsync(string permission) =>
            Task.FromResult(user.Roles.Any(role => catalog.DefaultGrants[role].Contains(permission)));
    }
}
