using Governance.Reporting;
using Governance.Web.Composition;

namespace Governance.Web.Verbs;

/// <summary>The read models of the reports: compared with their owners, or built anew.</summary>
internal static class ReadModelVerbs
{
    /// <summary>Compares, repairs, and says how much differed.</summary>
    public static Task<int> VerifyAsync(CommandLine command) => RunAsync(command, async maintenance =>
    {
        var differences = await maintenance.ReconcileAsync(CancellationToken.None);
        return differences == 0 ? "报表数据与各模块一致。" : $"有 {differences} 处不一致，已经改正；详见“数据质量”页。";
    });

    /// <summary>Builds them anew, after a loss.</summary>
    public static Task<int> RebuildAsync(CommandLine command) => RunAsync(command, async maintenance =>
        $"报表数据已重建，共 {await maintenance.RebuildAsync(CancellationToken.None)} 项。");

    private static async Task<int> RunAsync(CommandLine command, Func<IReadModelMaintenance, Task<string>> work)
    {
        await using var app = GovernanceHost.Build(command.ConfigurationArguments);
        await app.PrepareAsync(simulate: false);
        Console.WriteLine(await work(app.Services.GetRequiredService<IReadModelMaintenance>()));
        return 0;
    }
}
