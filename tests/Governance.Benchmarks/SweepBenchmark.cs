using System.Diagnostics;
using Governance.Complaints.Application.Time;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Deadlines;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Benchmarks;

/// <summary>All that is open comes near its due time, runs over it, and gets its red card, each for all tenants at once and among all that is stored.</summary>
internal static class SweepBenchmark
{
    private static readonly TimeSpan Beyond = TimeSpan.FromMinutes(1);

    public static async Task RunAsync(ResultTable table, string name, IServiceProvider services, ShiftedTime time)
    {
        var tenants = await ReadAsync(services, db => Running(db).Select(d => d.TenantId).Distinct().CountAsync());
        await SweepAsync("yellow cards", "", d => d.YellowAt);
        await SweepAsync("run over their time", "< 10 s", d => d.DueAt);
        await SweepAsync("red cards", "", d => d.RedAt);
        await SweepAsync("nothing left to do", "", d => d.RedAt);

        async Task SweepAsync(string what, string bar, System.Linq.Expressions.Expression<Func<Deadline, DateTime?>> at)
        {
            var until = await ReadAsync(services, db => Running(db).Select(at).MaxAsync());
            var later = until!.Value + Beyond - time.UtcDateTime();
            time.PutOn(later > TimeSpan.Zero ? later : TimeSpan.Zero);
            var cases = await ReadAsync(services, db => db.Deadlines.Where(d => d.NextAt <= time.UtcDateTime()).Select(d => d.CaseId).Distinct().CountAsync());
            await using var scope = services.CreateAsyncScope();
            var start = Stopwatch.GetTimestamp();
            var result = await scope.ServiceProvider.GetRequiredService<DeadlineSweep>().RunAsync(CancellationToken.None);
            var took = Stopwatch.GetElapsedTime(start);
            table.Add($"sweep: {what}, {cases:N0} cases of {tenants} tenants", name, took.TotalMilliseconds, bar, $"{result.Marks:N0} marks; {await MissedAsync(services, time):N0} missed");
        }
    }

    // A mark that is given twice cannot be saved: the key says so.
    private static Task<int> MissedAsync(IServiceProvider services, ShiftedTime time)
    {
        var now = time.UtcDateTime();
        return ReadAsync(services, db => Running(db).CountAsync(d =>
            (d.DueAt <= now && !db.Markings.Any(m => m.DeadlineId == d.Id && m.Mark == DeadlineMark.Overdue))
            || (d.RedAt <= now && !db.Markings.Any(m => m.DeadlineId == d.Id && m.Mark == DeadlineMark.Red))));
    }

    private static IQueryable<Deadline> Running(ComplaintsDbContext db) =>
        db.Deadlines.Where(d => d.State == DeadlineState.Running && d.Stage == DeadlineStage.Answer);

    private static async Task<T> ReadAsync<T>(IServiceProvider services, Func<ComplaintsDbContext, Task<T>> read)
    {
        await using var scope = services.CreateAsyncScope();
        using var _ = scope.ServiceProvider.GetRequiredService<IDataFilter<IMultiTenant>>().Disable();
        var db = scope.ServiceProvider.GetRequiredService<ComplaintsDbContext>();
        db.Database.SetCommandTimeout(TimeSpan.FromMinutes(5));
        return await read(db);
    }
}
