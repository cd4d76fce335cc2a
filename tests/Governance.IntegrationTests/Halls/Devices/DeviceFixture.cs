using Governance.IntegrationTests.Databases;
using Governance.IntegrationTests.Web;
using Governance.Kernel.MultiTenancy;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Governance.IntegrationTests.Halls.Devices;

/// <summary>One program for all tests of the devices on a database; each test works in counties of its own, and only moves the
/// clock on.</summary>
public abstract class DeviceFixture(DatabaseKind kind) : IAsyncLifetime
{
    private Queue<TenantInfo> _unused = new();

    internal GovernanceApp App { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        App = await GovernanceApp.StartAsync(kind, new AppSettings { Configure = TestSignIn.Configure });
        _unused = new(App.Services.GetRequiredService<ITenantStore>().All.Where(t => !t.IsCity));
    }

    public async ValueTask DisposeAsync() => await App.DisposeAsync();

    /// <summary>A county that no other test uses.</summary>
    internal DeviceWorld NewWorld() => new(App, _unused.Dequeue());
}

public sealed class DevicesOnSqlite() : DeviceFixture(DatabaseKind.Sqlite);

public sealed class DevicesOnMariaDb() : DeviceFixture(DatabaseKind.MariaDb);

[CollectionDefinition(nameof(DevicesOnSqlite))]
public sealed class DevicesOnSqliteCollection : ICollectionFixture<DevicesOnSqlite>;

[CollectionDefinition(nameof(DevicesOnMariaDb))]
public sealed class DevicesOnMariaDbCollection : ICollectionFixture<DevicesOnMariaDb>;
