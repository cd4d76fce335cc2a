using System.Net;
using System.Text.Unicode;
using Governance.Kernel.Infrastructure.AspNetCore;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Modularity;
using Governance.Web.Shell;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.Configuration.Memory;
using OpenTelemetry.Metrics;
using Quartz;

namespace Governance.Web.Composition;

/// <summary>Puts the program together. Each verb and each test builds it here.</summary>
public static class GovernanceHost
{
    private const string MetricsPath = "/metrics";
    private const string NoScriptFromElsewhere =
        "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>Builds the program without starting it.</summary>
    /// <param name="args">Configuration as <c>--Key=value</c>.</param>
    /// <param name="configure">Changes for a verb or a test, after the modules have registered their services.</param>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(GovernanceHost).Assembly.GetName().Name,
            ContentRootPath = ContentRoot.Find(),
        });
        builder.WebHost.UseStaticWebAssets();
        // The weakest of all settings, so that ASPNETCORE_URLS and the command line override it.
        ((IConfigurationBuilder)builder.Configuration).Sources.Insert(0, new MemoryConfigurationSource
        {
            InitialData = new Dictionary<string, string?> { ["Urls"] = "http://127.0.0.1:5080" },
        });
        var modules = ModuleCatalog.From(typeof(WebModule));
        builder.Services.AddSingleton(modules);
        foreach (var module in modules.Modules)
        {
            module.ConfigureServices(new ServiceConfigurationContext(builder.Services, builder.Configuration));
        }

        AddWeb(builder.Services);
        configure?.Invoke(builder);
        var app = builder.Build();
        UseWeb(app);
        foreach (var module in modules.Modules.OfType<IEndpointModule>())
        {
            module.MapEndpoints(app);
        }

        return app;
    }

    private static void AddWeb(IServiceCollection services)
    {
        services.AddRazorPages().AddMvcOptions(options => options.Filters.Add<ShellFilter>());
        services.AddAuthorization(options => options.FallbackPolicy =
            new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddWebEncoders(options => options.TextEncoderSettings = new(UnicodeRanges.All));
        services.AddOpenApi(options => options.AddOperationTransformer<RequestExamples>().AddSchemaTransformer<OptionalWhereNullable>());
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database");
        services.AddResponseCompression(options => options.EnableForHttps = false);
        services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
        services.AddOpenTelemetry().WithMetrics(metrics => metrics.AddAspNetCoreInstrumentation().AddPrometheusExporter());
        services.Configure<RequestLocalizationOptions>(options =>
        {
            var cultures = LocalizationResources.Cultures.ToArray();
            options.SetDefaultCulture(LocalizationResources.DefaultCulture).AddSupportedCultures(cultures).AddSupportedUICultures(cultures);
            options.RequestCultureProviders = [new CookieRequestCultureProvider { CookieName = DisplayEndpoints.LanguageCookie }];
        });
    }

    private static void UseWeb(WebApplication app)
    {
        app.UseResponseCompression();
        app.Use(SecurityHeadersAsync);
        app.UseExceptionHandler("/error");
        app.UseStatusCodePagesWithReExecute("/error", "?status={0}");
        app.UseApiStatusProblems();
        app.UseWhen(IsForeignScrape, branch => branch.Run(context =>
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }));
        app.UseRequestLocalization();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseTenantResolution();
        app.UseAuthorization();
        app.MapStaticAssets().AllowAnonymous();
        // A file's address carries its content: a browser may keep what was published for good, and nobody has to watch the file.
        app.MapRazorPages().WithStaticAssets();
        app.MapOpenApi().AllowAnonymous();
        app.MapDisplay();
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready").AllowAnonymous();
        app.MapPrometheusScrapingEndpoint(MetricsPath).AllowAnonymous();
    }

    private static bool IsForeignScrape(HttpContext context) =>
        context.Request.Path.StartsWithSegments(MetricsPath)
        && (context.Connection.RemoteIpAddress is null || !IPAddress.IsLoopback(context.Connection.RemoteIpAddress));

    private static Task SecurityHeadersAsync(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = NoScriptFromElsewhere;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        return next(context);
    }
}
