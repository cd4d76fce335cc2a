using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Governance.IntegrationTests.Databases;
using Governance.IntegrationTests.Halls;
using Governance.Kernel.Permissions;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Web;

/// <summary>One program on the real pack for the tests that ask all of its addresses. It starts with the first of them, so that
/// a test that is skipped starts nothing.</summary>
public abstract class SharedProgram : IAsyncDisposable
{
    private readonly ConcurrentDictionary<Type, Task> _made = new();
    private readonly Lazy<Task<GovernanceApp>> _app;

    protected SharedProgram(DatabaseKind kind) => _app = new(() => GovernanceApp.StartAsync(kind, new AppSettings
    {
        // All of them ask from one address.
        Arguments = ["--Governance:Public:CitizenRequestsPerMinute=100000"],
        Configure = services =>
        {
            TestSignIn.ConfigureWithRealGrants(services);
            services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1000);
        },
    }));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public Task<GovernanceApp> AppAsync() => _app.Value;

    /// <summary>Somebody signed in as a role, or as several joined by commas, of a tenant or of the province.</summary>
    public async Task<HttpClient> AsAsync(string role, string? tenant, Guid? account = null)
    {
        var visitor = (await AppAsync()).NewVisitor();
        TestSignIn.SignIn(visitor, role, tenant, account);
        return visitor;
    }

    /// <summary>Opens an account in a tenant and gives its id.</summary>
    public async Task<string> OpenAccountAsync(string tenant, string userName, string displayName) =>
        (string)(await PostAsync(RoleNames.SystemAdministrator, tenant, "/api/v1/users", new
        {
            userName,
            displayName,
            office = displayName,
            roles = new[] { RoleNames.WindowClerk },
        }))["id"]!;

    /// <summary>Shows a mechanism of a tenant's own hall by a file and gives the evidence's id.</summary>
    public async Task<string> DocumentAsync(string tenant, string title) =>
        (string)(await PostAsync(RoleNames.HallManager, tenant, $"/api/v1/halls/{tenant}-01/mechanisms/no-veto/documents", new
        {
            kind = "File",
            title,
            datedOn = "2019-10-08",
            datedOnPrecision = "Day",
            sincePrecision = "Unknown",
            note = title,
            file = new { name = $"{title}.pdf", content = "%PDF-1.4\ntrailer<<>>\n%%EOF"u8.ToArray() },
        }))["evidence"]!["id"]!;

    public async Task<string> FreezeAsync(string city, string asOf) =>
        (string)(await PostAsync(RoleNames.CityOffice, city, "/api/v1/mandate/reports", new { asOf }))["id"]!;

    /// <summary>Makes what the tests of a class share, with the first of them.</summary>
    public Task<T> OnceAsync<T>(Func<Task<T>> make) => (Task<T>)_made.GetOrAdd(typeof(T), _ => make());

    public async ValueTask DisposeAsync()
    {
        if (_app is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
        {
            await (await _app.Value).DisposeAsync();
        }
    }

    private async Task<JsonNode> PostAsync(string role, string tenant, string path, object body)
    {
        using var visitor = await AsAsync(role, tenant);
        using var answer = await visitor.PostAsJsonAsync(path, body, Token);
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync(Token));
        return (await answer.Content.ReadFromJsonAsync<JsonNode>(Token))!;
    }
}

public sealed class SharedProgramOnSqlite() : SharedProgram(DatabaseKind.Sqlite);

public sealed class SharedProgramOnMariaDb() : SharedProgram(DatabaseKind.MariaDb);

[CollectionDefinition(nameof(SharedProgramOnSqlite))]
public sealed class SqliteProgramCollection : ICollectionFixture<SharedProgramOnSqlite>;

[CollectionDefinition(nameof(SharedProgramOnMariaDb))]
public sealed class MariaDbProgramCollection : ICollectionFixture<SharedProgramOnMariaDb>;
