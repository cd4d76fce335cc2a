using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Time;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Codes;
using Governance.Halls.Contracts;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.Time;

/// <summary>Many cases of many tenants whose time has come, and what the sweep made of them.</summary>
internal static class DueCases
{
    private static readonly Actor Clerk = new(ActorKind.Staff, null, "演示员甲", null, null, IsOfTheHall: true);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Tenants that have a hall today.</summary>
    public static IEnumerable<string> Tenants(GovernanceApp app, int count) => app.Services.GetRequiredService<ITenantStore>().All
        .Select(t => t.Code).Where(code => code.Length == 6 && !code.EndsWith("00", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Take(count);

    /// <summary>Registers cases now, each with all deadlines that the tenant has.</summary>
    public static Task<IReadOnlyList<Complaint>> PlantAsync(GovernanceApp app, string tenant, int count) =>
        app.InTenantAsync<IServiceProvider, IReadOnlyList<Complaint>>(tenant, async services =>
        {
            var now = app.Time.UtcDateTime();
            var db = services.GetRequiredService<ComplaintsDbContext>();
            var store = services.GetRequiredService<CaseStore>();
            var guids = services.GetRequiredService<IGuidGenerator>();
            var hall = await services.GetRequiredService<IHallBookService>().GetHallAsync($"{tenant}-01", app.Time.Today(), Token);
            var clock = await services.GetRequiredService<CaseClocks>().OfAsync(hall.Id, Token);
            var cases = Enumerable.Range(0, count)
                .Select(_ => Complaint.Register(new CaseAct(now, Clerk, guids), SheetOf(hall), clock)).ToList();
            foreach (var complaint in cases)
            {
                db.Add(complaint);
                store.Write(complaint);
            }

            await db.SaveChangesAsync(Token);
            return cases;
        });

    /// <summary>Runs the sweep once.</summary>
    public static async Task<SweepResult> SweepAsync(GovernanceApp app, CancellationToken cancellationToken)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<DeadlineSweep>().RunAsync(cancellationToken);
    }

    /// <summary>Reads over all tenants.</summary>
    public static async Task<T> ReadAsync<T>(GovernanceApp app, Func<ComplaintsDbContext, Task<T>> read)
    {
        await using var scope = app.Services.CreateAsyncScope();
        using var _ = scope.ServiceProvider.GetRequiredService<IDataFilter<IMultiTenant>>().Disable();
        return await read(scope.ServiceProvider.GetRequiredService<ComplaintsDbContext>());
    }

    /// <summary>Each deadline has passed yellow, overdue and red once, in this order, and the ledger, the supervision orders and
    /// the notices say the same.</summary>
    public static async Task ShouldHavePassedOnceAsync(GovernanceApp app, IReadOnlyList<Complaint> cases)
    {
        var ids = cases.Select(c => c.Id).ToList();
        var deadlines = await ReadAsync(app, db => db.Deadlines.AsNoTracking().Where(d => ids.Contains(d.CaseId)).ToListAsync(Token));
        deadlines.Count.ShouldBe(cases.Sum(c => c.Deadlines.Count));
        deadlines.ShouldAllBe(d => d.Mark == DeadlineMark.Red && d.NextAt == null);

        var marks = await ReadAsync(app, db => db.Markings.AsNoTracking().Where(m => ids.Contains(m.CaseId)).ToListAsync(Token));
        marks.GroupBy(m => m.DeadlineId).Select(g => string.Join(' ', g.Select(m => m.Mark).Order())).Distinct().ShouldHaveSingleItem().ShouldBe("Yellow Overdue Red");
        marks.Count.ShouldBe(deadlines.Count * 3);

        var ledger = await ReadAsync(app, db => db.Ledger.AsNoTracking().Where(e => ids.Contains(e.CaseId)).OrderBy(e => e.Number).ToListAsync(Token));
        foreach (var entries in ledger.GroupBy(e => e.CaseId))
        {
            entries.Select(e => e.Number).ShouldBe(Enumerable.Range(1, entries.Count()).Select(n => (long)n));
            var of = deadlines.Count(d => d.CaseId == entries.Key);
            entries.Count(e => e.Change == CaseChange.YellowCard).ShouldBe(of);
            entries.Count(e => e.Change == CaseChange.Overdue).ShouldBe(of);
            entries.Count(e => e.Change == CaseChange.RedCard).ShouldBe(of);
            entries.Count(e => e.Change == CaseChange.SupervisionOrdered).ShouldBe(1);
            entries.Where(e => e.Change is CaseChange.YellowCard or CaseChange.Overdue or CaseChange.RedCard).Take(3).Select(e => e.Change)
                .ShouldBe([CaseChange.YellowCard, CaseChange.Overdue, CaseChange.RedCard]);
        }

        (await ReadAsync(app, db => db.Supervisions.CountAsync(s => ids.Contains(s.CaseId), Token))).ShouldBe(cases.Count);
        (await ReadAsync(app, db => db.Notices.CountAsync(n => ids.Contains(n.CaseId), Token))).ShouldBe((deadlines.Count * 3) + cases.Count);
    }

    private static Registration SheetOf(HallState hall) => new()
    {
        TenantId = hall.TenantId,
        HallId = hall.Id,
        HallCode = hall.Code,
        Kind = CaseKind.FaultFinding,
        Channel = "window",
        Text = "演示：材料交了三遍。",
        Shielded = true,
        AnswerBy = "phone",
        Number = CodeAlphabet.Random(CaseCode.NumberLength),
    };
}
