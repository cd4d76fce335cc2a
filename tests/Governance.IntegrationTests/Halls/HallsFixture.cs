using Governance.IntegrationTests.Databases;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Permissions;
using Xunit;

namespace Governance.IntegrationTests.Halls;

/// <summary>One program for all tests of the module's pages; each test works on halls of its own.</summary>
public sealed class HallsFixture : IAsyncLifetime
{
    public GovernanceApp App { get; private set; } = null!;

    public async ValueTask InitializeAsync() =>
        App = await GovernanceApp.StartAsync(DatabaseKind.Sqlite, new AppSettings { Configure = TestSignIn.Configure });

    public async ValueTask DisposeAsync() => await App.DisposeAsync();

    public HttpClient HallManager(string tenant) => As(RoleNames.HallManager, tenant);

    /// <summary>Somebody signed in as a role of a tenant, or of the province.</summary>
    public HttpClient As(string role, string? tenant)
    {
        var visitor = App.NewVisitor();
        TestSignIn.SignIn(visitor, role, tenant);
        return visitor;
    }
}
