using System.Security.Cryptography;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Processes;

/// <summary>A database with its simulated year, and the files that the command writes from it.</summary>
public sealed class ReportFiles : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    public async ValueTask InitializeAsync() => (await WriteAsync("json", "first.json")).ShouldBe(Sha256("first.json"));

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    public string PathOf(string file) => _folder.PathOf(file);

    public string Sha256(string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(_folder.PathOf(file))));

    /// <returns>The fingerprint that the command prints.</returns>
    public async Task<string> WriteAsync(string format, string file)
    {
        var run = await GovernanceProcess.RunAsync(
            "report", "--as-of", "2019-10-31", "--format", format, "--out", _folder.PathOf(file),
            $"--Governance:Database:ConnectionString=Data Source={_folder.PathOf("report.db")}");
        run.ExitCode.ShouldBe(0, run.Errors);
        return run.Output.Split('\n').Single(l => l.Contains("SHA-256", StringComparison.Ordinal)).Split('：')[1].Trim();
    }
}
