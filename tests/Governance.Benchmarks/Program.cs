using Governance.Benchmarks;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;

// dotnet run -c Release --project tests/Governance.Benchmarks -- [--mariadb "Server=...;User=..."] [--out docs/benchmarks.md]
var options = args.Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1]);
var table = new ResultTable();

using var folder = new TemporaryFolder();
await StartBenchmark.RunAsync(table, folder.Path);
await ReportBenchmark.RunAsync(table, new DatabaseOptions
{
    Provider = DatabaseProvider.Sqlite,
    ConnectionString = $"Data Source={Path.Combine(folder.Path, "bench.db")}",
});
await HallsBenchmark.RunAsync(table, new DatabaseOptions
{
    Provider = DatabaseProvider.Sqlite,
    ConnectionString = $"Data Source={Path.Combine(folder.Path, "halls.db")}",
});
if (options.TryGetValue("--mariadb", out var server))
{
    await using (var database = await MariaDbDatabase.CreateAsync(server))
    {
        await ReportBenchmark.RunAsync(table, database.Options);
    }

    await using var halls = await MariaDbDatabase.CreateAsync(server);
    await HallsBenchmark.RunAsync(table, halls.Options);
}

var text = table.ToMarkdown();
Console.WriteLine(text);
if (options.TryGetValue("--out", out var file))
{
    await File.WriteAllTextAsync(file, text);
}
