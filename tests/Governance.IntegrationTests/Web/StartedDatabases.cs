using System.Collections.Concurrent;
using Governance.Identity.Application;
using Governance.IntegrationTests.Databases;
using Governance.Kernel.DataSeeding;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.IntegrationTests.Web;

/// <summary>Databases with the tables and the pack of a province and no account yet, made once a run: to make them takes longer than
/// most tests, so that a test begins with a copy.</summary>
internal static class StartedDatabases
{
    private const string Province = "--Governance:Province=";

    private static readonly ConcurrentDictionary<(DatabaseKind, string?), Lazy<Task<TestDatabase>>> Originals = new();

    /// <summary>A database of its own, as the program leaves it after a start with these arguments.</summary>
    public static async Task<TestDatabase> CopyAsync(DatabaseKind kind, IReadOnlyList<string> arguments)
    {
        // First, because it says so where there is no server for it.
        var copy = await TestDatabase.CreateAsync(kind);
        var province = arguments.SingleOrDefault(a => a.StartsWith(Province, StringComparison.Ordinal));
        var original = await Originals.GetOrAdd((kind, province), _ => new(() => MakeAsync(kind, province))).Value;
        await DatabaseCopy.FillAsync(copy.Options, original.Options);
        return copy;
    }

    private static async Task<TestDatabase> MakeAsync(DatabaseKind kind, string? province)
    {
        var database = await TestDatabase.CreateAsync(kind);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => database.Forget();
        await using var app = await GovernanceApp.StartAsync(
            database, new AppSettings { Arguments = province is null ? [] : [province], Configure = OpenNoAccount });
        return database;
    }

    private static void OpenNoAccount(IServiceCollection services) => services.Remove(services.Single(
        d => d.ServiceType == typeof(IDataSeedContributor) && d.ImplementationType == typeof(FirstAccountsContributor)));
}
