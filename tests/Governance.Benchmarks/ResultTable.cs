using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Governance.Kernel.Timing;

namespace Governance.Benchmarks;

/// <summary>What was measured, with the machine and the date.</summary>
internal sealed class ResultTable
{
    private readonly List<string> _rows = [];

    public void Add(string work, string database, Timings timings, string bar, string note = "") =>
        Add(string.Create(CultureInfo.InvariantCulture,
            $"| {work} | {database} | {timings.Count} | {timings.Median:0.0} | {timings.P95:0.0} | {bar} | {note} |"));

    public void Add(string work, string database, double milliseconds, string bar, string note = "") =>
        Add(string.Create(CultureInfo.InvariantCulture,
            $"| {work} | {database} | 1 | {milliseconds:0.0} | – | {bar} | {note} |"));

    public string ToMarkdown()
    {
        var text = new StringBuilder();
        text.AppendLine("# Benchmarks");
        text.AppendLine();
        text.AppendLine("Written by the benchmark program; do not edit. Times are for orientation: what counts is the ratio to the floor of the same run.");
        text.AppendLine();
        text.AppendLine("Command: `dotnet run -c Release --project tests/Governance.Benchmarks -- --mariadb \"Server=127.0.0.1;Port=...;User=...\" --out docs/benchmarks.md`");
        text.AppendLine();
        text.AppendLine(string.Create(CultureInfo.InvariantCulture,
            $"Date: {TimeProvider.System.Today():yyyy-MM-dd}. Machine: {Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 30} GiB, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}; client, server and database on the same machine."));
        text.AppendLine();
        text.AppendLine("| work | database | runs | median ms | p95 ms | bar | note |");
        text.AppendLine("|---|---|---:|---:|---:|---|---|");
        foreach (var row in _rows)
        {
            text.AppendLine(row);
        }

        return text.ToString();
    }

    // A long run shows how far it is.
    private void Add(string row)
    {
        Console.Error.WriteLine(row);
        _rows.Add(row);
    }
}
