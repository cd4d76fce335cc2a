using System.Diagnostics;
using Governance.Complaints.Application.Time;
using Governance.Complaints.Data;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Benchmarks;

/// <summary>All that is open runs over its time at once, among all that is stored.</summary>
internal static class SweepBenchmark
{
    // Past every answer's limit with its extension.
    private static readonly TimeSpan Later = TimeSpan.FromDays(60);

    public static async Task RunAsync(ResultTable table, string name, IServiceProvider services, ShiftedTime time)
    {
        time.PutOn(Later);
        var (open, tenants) = await OpenAsync(services);
        var (took, result) = await SweepAsync(services);
        table.Add($"sweep: {open:N0} open cases of {tenants} tenants run over their time", name, took.TotalMilliseconds, "< 10 s", $"{result}");
        (took, result) = await SweepAsync(services);
        table.Add("sweep: the same again, with nothing left to do", name, took.TotalMilliseconds, "", $"{result}");
    }

    private static async Task<(TimeSpan Took, SweepResult Result)> SweepAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var start = Stopwatch.GetTimestamp();
        var result = await scope.ServiceProvider.GetRequiredService<DeadlineSweep>().RunAsync(CancellationToken.None);
        return (Stopwatch.GetElapsedTime(start), result);
    }

    private static async Task<(int Open, int Tenants)> OpenAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        using var _ = scope.ServiceProvider.GetRequiredService<IDataFilter<IMultiTenant>>().Disable();
        var db = scope.ServiceProvider.GetRequiredService<ComplaintsDbContext>();
        var open = await db.Cases.Where(c => c.ClosedAt == null).GroupBy(c => c.TenantId).Select(g => g.Count()).ToListAsync();
        return (open.Sum(), open.Count);
    }
}
