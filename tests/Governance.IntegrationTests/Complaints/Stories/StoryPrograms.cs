using Governance.IntegrationTests.Databases;
using Governance.IntegrationTests.Halls;
using Governance.IntegrationTests.Web;
using Xunit;

namespace Governance.IntegrationTests.Complaints.Stories;

/// <summary>One program of Shandong for all its stories.</summary>
[CollectionDefinition(nameof(StoriesOnSqlite))]
public sealed class StoriesOnSqlite : ICollectionFixture<ComplaintsOnSqlite>;

/// <summary>The same on MariaDB.</summary>
[CollectionDefinition(nameof(StoriesOnMariaDb))]
public sealed class StoriesOnMariaDb : ICollectionFixture<ComplaintsOnMariaDb>;

/// <summary>A program of Guangdong.</summary>
public abstract class GuangdongFixture(DatabaseKind kind) : IAsyncLifetime
{
    public GovernanceApp App { get; private set; } = null!;

    public async ValueTask InitializeAsync() => App = await GovernanceApp.StartAsync(
        kind, new AppSettings { Arguments = ["--Governance:Province=guangdong"], Configure = TestSignIn.Configure });

    public async ValueTask DisposeAsync() => await App.DisposeAsync();
}

/// <summary>On SQLite.</summary>
public sealed class GuangdongOnSqlite() : GuangdongFixture(DatabaseKind.Sqlite);

/// <summary>On MariaDB.</summary>
public sealed class GuangdongOnMariaDb() : GuangdongFixture(DatabaseKind.MariaDb);
