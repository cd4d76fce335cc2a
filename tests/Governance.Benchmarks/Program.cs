using Governance.Benchmarks;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;

// dotnet run -c Release --project tests/Governance.Benchmarks -- [--mariadb "Server=...;User=..."] [--cases 1000000] [--rooms 50000] [--only cases|rooms] [--skip sqlite] [--out docs/benchmarks.md]
var options = args.Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1]);
var table = new ResultTable();

var cases = int.Parse(options.GetValueOrDefault("--cases", "1000000"), System.Globalization.CultureInfo.InvariantCulture);
var refusals = int.Parse(options.GetValueOrDefault("--rooms", "50000"), System.Globalization.CultureInfo.InvariantCulture);
Func<ResultTable, DatabaseOptions, Task>[] parts = options.GetValueOrDefault("--only") switch
{
    "cases" => [(t, d) => CasesBenchmark.RunAsync(t, d, cases)],
    "rooms" => [(t, d) => RoomsBenchmark.RunAsync(t, d, refusals)],
    _ => [ReportBenchmark.RunAsync, HallsBenchmark.RunAsync, (t, d) => CasesBenchmark.RunAsync(t, d, cases), (t, d) => RoomsBenchmark.RunAsync(t, d, refusals)],
};

using var folder = new TemporaryFolder();
if (parts.Length > 1)
{
    await StartBenchmark.RunAsync(table, folder.Path);
}

for (var part = 0; part < parts.Length && options.GetValueOrDefault("--skip") != "sqlite"; part++)
{
    await parts[part](table, new DatabaseOptions
    {
        Provider = DatabaseProvider.Sqlite,
        ConnectionString = $"Data Source={Path.Combine(folder.Path, $"bench{part}.db")}",
    });
}

if (options.TryGetValue("--mariadb", out var server))
{
    foreach (var part in parts)
    {
        await using var database = await MariaDbDatabase.CreateAsync(server);
        await part(table, database.Options);
    }
}

var text = table.ToMarkdown();
Console.WriteLine(text);
if (options.TryGetValue("--out", out var file))
{
    await File.WriteAllTextAsync(file, text);
}
