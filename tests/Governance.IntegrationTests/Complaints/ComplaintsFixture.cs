using Governance.IntegrationTests.Databases;
using Governance.IntegrationTests.Halls;
using Governance.IntegrationTests.Web;
using Xunit;

namespace Governance.IntegrationTests.Complaints;

/// <summary>One program for the tests of the module; each test works in a hall of its own (<see cref="ComplaintsHall"/>).</summary>
public abstract class ComplaintsFixture(DatabaseKind kind) : IAsyncLifetime
{
    public GovernanceApp App { get; private set; } = null!;

    public async ValueTask InitializeAsync() =>
        App = await GovernanceApp.StartAsync(kind, new AppSettings { Configure = TestSignIn.Configure });

    public async ValueTask DisposeAsync() => await App.DisposeAsync();
}

/// <summary>On SQLite.</summary>
public sealed class ComplaintsOnSqlite() : ComplaintsFixture(DatabaseKind.Sqlite);

/// <summary>On MariaDB.</summary>
public sealed class ComplaintsOnMariaDb() : ComplaintsFixture(DatabaseKind.MariaDb);
