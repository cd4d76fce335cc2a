using Governance.Identity.Application;
using Governance.Identity.Contracts;
using Governance.Identity.Data;
using Governance.Identity.Endpoints;
using Governance.Identity.Jobs;
using Governance.Identity.Security;
using Governance.Kernel.DataSeeding;
using Governance.Kernel.Infrastructure;
using Governance.Kernel.Infrastructure.AspNetCore;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Infrastructure.Scheduling;
using Governance.Kernel.Modularity;
using Governance.Kernel.Permissions;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Governance.Identity;

/// <summary>Accounts, roles, grants and signing in.</summary>
[DependsOn(typeof(KernelModule))]
public sealed class IdentityModule : GovernanceModule, IModelModule, IEndpointModule
{
    private const string Nightly = "0 50 3 * * ?";

    /// <inheritdoc/>
    public void ConfigureModel(ModelBuilder modelBuilder) => modelBuilder.ConfigureIdentity();

    /// <inheritdoc/>
    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapUsers();
        endpoints.MapSecurity();
    }

    /// <inheritdoc/>
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var services = context.Services;
        services.Configure<IdentitySettings>(options => context.Configuration.GetSection(IdentitySettings.Section).Bind(options));
        services.AddGovernanceDbContext<GovernanceIdentityDbContext>();
        services.AddSingleton(new LocalizationSource(typeof(IdentityModule).Assembly));
        services.AddSingleton<PermissionDefinitionProvider, IdentityPermissionDefinitions>();
        services.AddSingleton(new NavigationEntry("Identity:Navigation", "/users", IdentityPermissions.View, Order: 800));
        services.AddSingleton<KnownGrants>();
        services.AddScoped<IPermissionChecker, PermissionChecker>();
        services.AddSweep<SignInLogCleaning>(Nightly);
        AddAccounts(services);
        AddIdentity(services);
        AddSession(services);
    }

    private static void AddAccounts(IServiceCollection services)
    {
        services.AddSingleton<FirstPasswords>();
        services.AddSingleton<SignInThrottle>();
        services.AddScoped<IDataSeedContributor, FirstAccountsContributor>();
        services.AddScoped<IUserAdminService, ConsoleUserAdminService>();
        services.AddScoped<IAccountDirectory, AccountDirectory>();
        services.AddScoped<AccountOpening>();
        services.AddScoped<UnitRoles>();
        services.AddScoped<UserAppService>();
        services.AddScoped<UserReader>();
        services.AddScoped<GrantAppService>();
        services.AddScoped<SignInAttempts>();
        services.AddScoped<SignInLog>();
        services.AddScoped<SignInService>();
        services.AddScoped<PendingSignIn>();
        services.AddScoped<OwnAccountService>();
    }

    // What is registered before AddIdentityCore stands instead of Identity's own.
    private static void AddIdentity(IServiceCollection services)
    {
        services.AddScoped<IUserValidator<User>, AccountValidator>();
        services.AddScoped<IPasswordValidator<User>, AccountValidator>();
        services.AddScoped<IUserClaimsPrincipalFactory<User>, ClaimsFactory>();
        services.AddScoped<UserStore>();
        services.AddScoped<IUserStore<User>>(provider => provider.GetRequiredService<UserStore>());
        services.AddIdentityCore<User>().AddSignInManager()
            .AddTokenProvider<AuthenticatorTokenProvider<User>>(TokenOptions.DefaultAuthenticatorProvider);
        services.Replace(ServiceDescriptor.Scoped<ISecurityStampValidator, TenantSecurityStampValidator>());
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = TimeSpan.FromMinutes(1));
    }

    private static void AddSession(IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme)
            .Configure<IOptions<IdentitySettings>>(SessionCookie.Configure);
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme, SessionCookie.ConfigurePending);
        services.AddSingleton<ApiProblems>();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, FirstThingsFirst>();
    }
}
