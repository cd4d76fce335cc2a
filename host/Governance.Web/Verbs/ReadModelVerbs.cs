using Governance.Reporting;
using Governance.Web.Composition;

namespace Governance.Web.Verbs;

/// <summary>What is stored: compared with its owners and with its own hashes, or built anew.</summary>
internal static class ReadModelVerbs
{
    private const int SomethingWasAltered = 1;

    /// <summary>Compares the read models of the reports with their owners, repairs them, and says how much differed; then reckons
    /// the chains of duty facts and the ledgers again and names what does not hold.</summary>
    public static async Task<int> VerifyAsync(CommandLine command)
    {
        await using var app = GovernanceHost.Build(command.ConfigurationArguments);
        await app.PrepareAsync(simulate: false);
        var differences = await app.Services.GetRequiredService<IReadModelMaintenance>().ReconcileAsync(CancellationToken.None);
        Console.WriteLine(differences == 0 ? "报表数据与各模块一致。" : $"有 {differences} 处不一致，已经改正；详见“数据质量”页。");
        await using var scope = app.Services.CreateAsyncScope();
        var duty = await DutyChains.VerifyAsync(scope.ServiceProvider);
        var ledgers = await LedgerChains.VerifyAsync(scope.ServiceProvider);
        return duty && ledgers ? 0 : SomethingWasAltered;
    }

    /// <summary>Builds them anew, after a loss.</summary>
    public static async Task<int> RebuildAsync(CommandLine command)
    {
        await using var app = GovernanceHost.Build(command.ConfigurationArguments);
        await app.PrepareAsync(simulate: false);
        var built = await app.Services.GetRequiredService<IReadModelMaintenance>().RebuildAsync(CancellationToken.None);
        Console.WriteLine($"报表数据已重建，共 {built} 项。");
        return 0;
    }
}
