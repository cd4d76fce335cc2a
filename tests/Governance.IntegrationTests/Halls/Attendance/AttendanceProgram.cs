using Governance.IntegrationTests.Databases;
using Governance.IntegrationTests.Web;
using Xunit;

namespace Governance.IntegrationTests.Halls.Attendance;

/// <summary>One program for the tests of a database that do not move the clock; each works in a county of its own.</summary>
public abstract class AttendanceProgram(DatabaseKind kind) : IAsyncLifetime
{
    public GovernanceApp App { get; private set; } = null!;

    public async ValueTask InitializeAsync() =>
        App = await GovernanceApp.StartAsync(kind, new AppSettings { Configure = TestSignIn.Configure });

    public async ValueTask DisposeAsync()
    {
        if (App is not null)
        {
            await App.DisposeAsync();
        }
    }
}

public sealed class AttendanceOnSqlite() : AttendanceProgram(DatabaseKind.Sqlite);

public sealed class AttendanceOnMariaDb() : AttendanceProgram(DatabaseKind.MariaDb);
