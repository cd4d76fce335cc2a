using Governance.IntegrationTests.Databases;
using Governance.Kernel.Infrastructure.Outbox;
using Governance.Kernel.MultiTenancy;
using Governance.Web.Composition;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Quartz;

namespace Governance.IntegrationTests.Web;

/// <summary>The whole program on a test database, served in this process. The clock stands still until a test moves it;
/// events are handled and sweeps run when a test says so.</summary>
public sealed class GovernanceApp : IAsyncDisposable
{
    /// <summary>Monday, 2026-11-23, 09:00 in China.</summary>
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 1, 0, 0, TimeSpan.Zero);

    // A system gives a user some hundred watchers of files, and the programs of one run are more than that.
    private static readonly string[] OfATest = ["--Governance:Outbox:Dispatch=false", "--hostBuilder:reloadConfigOnChange=false"];

    private readonly TestDatabase _database;
    private readonly bool _ownsDatabase;

    private GovernanceApp(TestDatabase database, bool ownsDatabase, WebApplication app, FakeTimeProvider time)
    {
        _database = database;
        _ownsDatabase = ownsDatabase;
        Application = app;
        Time = time;
    }

    public WebApplication Application { get; }

    public FakeTimeProvider Time { get; }

    public IServiceProvider Services => Application.Services;

    public static async Task<GovernanceApp> StartAsync(DatabaseKind kind, AppSettings? settings = null)
    {
        settings ??= new AppSettings();
        var database = settings switch
        {
            { Beside: { } other } => other._database,
            { FromNothing: true } => await TestDatabase.CreateAsync(kind),
            _ => await StartedDatabases.CopyAsync(kind, settings.Arguments),
        };
        return await StartAsync(database, settings, ownsDatabase: settings.Beside is null);
    }

    /// <summary>On a database that somebody else takes away.</summary>
    internal static Task<GovernanceApp> StartAsync(TestDatabase database, AppSettings settings) =>
        StartAsync(database, settings, ownsDatabase: false);

    private static async Task<GovernanceApp> StartAsync(TestDatabase database, AppSettings settings, bool ownsDatabase)
    {
        var time = new FakeTimeProvider(settings.Now);
        var app = GovernanceHost.Build(
            [.. database.Arguments, .. OfATest, .. settings.Arguments],
            builder =>
            {
                builder.WebHost.UseTestServer();
                builder.Logging.ClearProviders();
                builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(time));
                StopTheScheduler(builder.Services);
                settings.Configure?.Invoke(builder.Services);
            });
        await app.PrepareAsync(settings.Simulate);
        await app.StartAsync();
        return new GovernanceApp(database, ownsDatabase, app, time);
    }

    /// <summary>A new visitor: keeps cookies, does not follow redirects.</summary>
    public HttpClient NewVisitor() => new(new CookieKeeper(Application.GetTestServer().CreateHandler()))
    {
        BaseAddress = new Uri("http://localhost"),
    };

    /// <summary>Hands all committed events to their handlers.</summary>
    public Task<int> DispatchAsync() =>
        Services.GetRequiredService<OutboxDispatcher>().DispatchAsync(Xunit.TestContext.Current.CancellationToken);

    /// <summary>Works with a service inside a tenant, named by its code; <c>null</c> is the province.</summary>
    public async Task<TResult> InTenantAsync<TService, TResult>(string? code, Func<TService, Task<TResult>> work)
        where TService : notnull
    {
        var id = code is null ? (Guid?)null : Services.GetRequiredService<ITenantStore>().FindByCode(code)!.Id;
        using (Services.GetRequiredService<ICurrentTenant>().Change(id))
        {
            await using var scope = Services.CreateAsyncScope();
            return await work(scope.ServiceProvider.GetRequiredService<TService>());
        }
    }

    // It follows the clock that tests move: a sweep of its own would run into the middle of another test.
    private static void StopTheScheduler(IServiceCollection services) => services.Remove(services.Single(
        d => d.ServiceType == typeof(IHostedService)
            && (d.ImplementationType ?? d.ImplementationFactory?.Method.DeclaringType)?.Assembly == typeof(IJob).Assembly));

    public async ValueTask DisposeAsync()
    {
        await Application.StopAsync();
        await Application.DisposeAsync();
        if (_ownsDatabase)
        {
            await _database.DisposeAsync();
        }
    }
}

/// <summary>How a test wants the program.</summary>
public sealed record AppSettings
{
    public string[] Arguments { get; init; } = [];

    public bool Simulate { get; init; }

    /// <summary>Whether the start itself is what is looked at, with its tables and the pack.</summary>
    public bool FromNothing { get; init; }

    /// <summary>Another program, on whose database it works.</summary>
    public GovernanceApp? Beside { get; init; }

    public DateTimeOffset Now { get; init; } = GovernanceApp.Now;

    public Action<IServiceCollection>? Configure { get; init; }
}
