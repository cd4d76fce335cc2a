using System.Diagnostics;
using Governance.Web.Composition;

namespace Governance.Benchmarks;

/// <summary>From the command to the first page, as a newcomer waits for it: the real process with <c>demo</c>.</summary>
internal static class StartBenchmark
{
    private const string Address = "http://127.0.0.1:5981";

    public static async Task RunAsync(ResultTable table, string folder)
    {
        var database = $"--Governance:Database:ConnectionString=Data Source={Path.Combine(folder, "start.db")}";
        table.Add("first start to first page (tables, pack, simulated year)", "SQLite", await OneStartAsync(database), "", "new database file");
        var timings = await Timings.OfAsync(0, 5, () => OneStartAsync(database));
        table.Add("next start to first page", "SQLite", timings, "< 3 s", "demo data");
    }

    private static async Task<double> OneStartAsync(string database)
    {
        var program = typeof(GovernanceHost).Assembly.Location;
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, "demo", $"--Urls={Address}", database])
        {
            RedirectStandardOutput = true,
        })!;
        try
        {
            using var client = new HttpClient { BaseAddress = new Uri(Address) };
            while (await process.StandardOutput.ReadLineAsync() is { } line && !line.Contains(Address, StringComparison.Ordinal))
            {
            }

            (await client.GetAsync(new Uri("/mandate", UriKind.Relative))).EnsureSuccessStatusCode();
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }
}
