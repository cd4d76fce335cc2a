using System.Security.Claims;
using System.Text.Encodings.Web;
using Governance.Kernel.Infrastructure.AspNetCore;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Permissions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Governance.Benchmarks;

/// <summary>Takes every visitor who names a tenant in a header for its hall manager, or for whom further headers name: the benchmark signs nobody in.</summary>
internal sealed class AsHallManager(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, ITenantStore tenants)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Header = "X-Bench-Tenant";

    /// <summary>Another role.</summary>
    public const string RoleHeader = "X-Bench-Role";

    /// <summary>Another account.</summary>
    public const string AccountHeader = "X-Bench-Account";

    /// <summary>Names the province: its administrator instead of a hall manager.</summary>
    public const string Province = "-";

    private const string SchemeName = "Bench";
    private const string Account = "019c0000-0000-7000-8000-000000000001";

    public static void Configure(IServiceCollection services)
    {
        services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, AsHallManager>(SchemeName, null);
        services.PostConfigure<AuthenticationOptions>(o =>
            o.DefaultScheme = o.DefaultAuthenticateScheme = o.DefaultChallengeScheme = o.DefaultForbidScheme = SchemeName);
    }

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Request.Headers[Header].ToString() is not { Length: > 0 } code)
        {
            return Task.FromResult(AuthenticateResult.NoResult());
        }

        var identity = new ClaimsIdentity([new(ClaimTypes.NameIdentifier, Named(AccountHeader) ?? Account), new(GovernanceClaims.DisplayName, "演示人员")], SchemeName);
        identity.AddClaim(new Claim(ClaimTypes.Role, code == Province ? RoleNames.ProvincialAdministrator : Named(RoleHeader) ?? RoleNames.HallManager));
        if (code != Province)
        {
            identity.AddClaim(new Claim(GovernanceClaims.TenantId, tenants.FindByCode(code)!.Id.ToString()));
        }

        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), SchemeName)));
    }

    private string? Named(string header) => Request.Headers[header].ToString() is { Length: > 0 } name ? name : null;
}
