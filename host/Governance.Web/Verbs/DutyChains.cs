using Governance.Halls.Contracts;

namespace Governance.Web.Verbs;

/// <summary>The chains of duty facts, as the command line speaks of them.</summary>
internal static class DutyChains
{
    /// <returns>Whether all of them hold.</returns>
    public static async Task<bool> VerifyAsync(IServiceProvider services)
    {
        var report = await services.GetRequiredService<IDutyChainVerification>().VerifyAsync(CancellationToken.None);
        foreach (var chain in report.Broken)
        {
            Console.WriteLine($"值班记录：{chain.HallCode} 从 {chain.FirstBadDay:yyyy-MM-dd} 起对不上，有人动过。");
        }

        if (report.Broken.Count == 0)
        {
            Console.WriteLine($"值班记录：{report.Halls} 个大厅共 {report.Facts} 条，首尾相接，没有被动过。");
        }

        return report.Broken.Count == 0;
    }
}
