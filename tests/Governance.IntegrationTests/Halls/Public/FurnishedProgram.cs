using Governance.IntegrationTests.Databases;
using Governance.IntegrationTests.Web;
using Xunit;

namespace Governance.IntegrationTests.Halls.Public;

/// <summary>One program with a furnished hall for the tests that only look at it.</summary>
public abstract class FurnishedProgram(DatabaseKind kind) : IAsyncLifetime
{
    public GovernanceApp App { get; private set; } = null!;

    internal FurnishedHall Furnished { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        App = await GovernanceApp.StartAsync(kind, new AppSettings { Configure = TestSignIn.Configure });
        Furnished = await FurnishedHall.CreateAsync(App, "370783");
    }

    public async ValueTask DisposeAsync() => await App.DisposeAsync();
}

public sealed class FurnishedProgramOnSqlite() : FurnishedProgram(DatabaseKind.Sqlite);

public sealed class FurnishedProgramOnMariaDb() : FurnishedProgram(DatabaseKind.MariaDb);
