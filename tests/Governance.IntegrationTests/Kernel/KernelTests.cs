using Governance.IntegrationTests.Databases;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Governance.IntegrationTests.Kernel;

/// <summary>What the tests of the kernel's promises share: a database and a host on it.</summary>
public abstract class KernelTests(DatabaseKind kind) : IAsyncLifetime
{
    protected static readonly Guid Shouguang = Guid.Parse("11111111-1111-5111-8111-111111111111");
    protected static readonly Guid Taishan = Guid.Parse("22222222-2222-5222-8222-222222222222");

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    protected FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 23, 1, 0, 0, TimeSpan.Zero));

    protected TestDatabase Database { get; private set; } = null!;

    protected NotesHost Host { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Database = await TestDatabase.CreateAsync(kind);
        Host = NewHost();
        await Host.CreateTablesAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (Database is not null)
        {
            await Host.DisposeAsync();
            await Database.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    protected NotesHost NewHost(Action<IServiceCollection>? configure = null) => new(Database, Time, configure);

    /// <summary>Another id for each call.</summary>
    protected Guid NewId() => Guid.CreateVersion7(Time.GetUtcNow());
}
