using Governance.IntegrationTests.Databases;
using Xunit;

namespace Governance.IntegrationTests.Reporting;

/// <summary>One program for the tests that only read, or that change what no other test reads.</summary>
public sealed class ReportingFixture : IAsyncLifetime
{
    internal ReportingProgram Program { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Program = await ReportingProgram.StartAsync(DatabaseKind.Sqlite);

    public async ValueTask DisposeAsync() => await Program.DisposeAsync();
}
