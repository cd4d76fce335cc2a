using Governance.Halls.Contracts;
using Governance.Halls.Domain.Duty;
using Governance.Halls.Domain.Opening;
using Governance.IntegrationTests.Databases;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Governance.Kernel.Infrastructure.Outbox;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Halls.Attendance;

public abstract class SettlementTests(DatabaseKind kind)
{
    private static readonly DateOnly Monday = new(2026, 11, 23);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Days_gone_by_are_settled_once_by_several_who_do_it_at_once()
    {
        await using var app = await GovernanceApp.StartAsync(kind);
        var stage = new DutyStage(app, "370783");
        var first = await stage.LeaderAsync("G001", "演示员甲");
        var second = await stage.LeaderAsync("G002", "演示员乙", 2);
        var monday = Monday.AddDays(-7);
        foreach (var day in new[] { monday, monday.AddDays(1), monday.AddDays(2), monday.AddDays(3), Monday })
        {
            await stage.PlanAsync(day, first, second);
        }

        await stage.CameAsync(monday, first, "08:52");
        await stage.CameAsync(monday.AddDays(1), second, "09:06");
        await stage.CameAsync(monday.AddDays(3), first, "09:00");

        var written = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => DutyStage.SettleAsync(app), Token)));

        written.Sum().ShouldBe(4, "Today is not over.");
        (await DutyStage.SettleAsync(app)).ShouldBe(0);
        var facts = await stage.FactsAsync();
        facts.Select(f => (f.Day, f.Outcome, f.AttendedStaffId, f.LateMinutes)).ShouldBe(
        [
            (monday, DutyOutcome.Kept, first, 0),
            (monday.AddDays(1), DutyOutcome.Covered, second, 6),
            (monday.AddDays(2), DutyOutcome.Missed, null, 0),
            (monday.AddDays(3), DutyOutcome.Kept, first, 0),
        ]);
        DutyChain.FirstBadDay(facts.Select(f => f.ToLink()), [.. facts.Select(f => f.Day)]).ShouldBeNull();
        (await stage.InDatabaseAsync(db => db.DutyDays.Where(d => d.Settled).CountAsync(Token))).ShouldBe(4);
        var told = await TellAsync(app);
        told.Count(m => m.EventName == "halls.duty-roster-kept").ShouldBe(3);
        told.Count(m => m.EventName == "halls.duty-roster-missed").ShouldBe(1);
        told.Where(m => m.EventName == "halls.mechanism-activity").ShouldHaveSingleItem().Payload.ShouldContain("duty-roster-kept");
    }

    [Fact]
    public async Task Weeks_without_a_run_are_made_up_for_in_order_and_in_each_tenant()
    {
        await using var app = await GovernanceApp.StartAsync(kind);
        var here = new DutyStage(app, "370783");
        var there = new DutyStage(app, "370902");
        var mine = await here.LeaderAsync("G001", "演示员甲");
        var theirs = await there.LeaderAsync("G001", "演示员丙");
        for (var day = Monday.AddDays(-28); day < Monday; day = day.AddDays(1))
        {
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
            {
                await here.PlanAsync(day, mine);
                await there.PlanAsync(day, theirs);
            }
        }

        await there.CameAsync(Monday.AddDays(-28), theirs, "08:30");
        await CloseAsync(there, Monday.AddDays(-7), Monday.AddDays(-6));

        (await DutyStage.SettleAsync(app)).ShouldBe(40);

        var facts = await there.FactsAsync();
        facts.Select(f => f.Number).ShouldBe(Enumerable.Range(1, 20).Select(i => (long)i));
        facts.Select(f => f.Day).ShouldBeInOrder();
        facts.Where(f => f.Outcome == DutyOutcome.Closed).Select(f => f.Day).ShouldBe([Monday.AddDays(-7), Monday.AddDays(-6)]);
        facts.Where(f => f.Outcome == DutyOutcome.Kept).ShouldHaveSingleItem().PlannedStaffId.ShouldBe(theirs);
        (await here.FactsAsync()).ShouldAllBe(f => f.Outcome == DutyOutcome.Missed && f.PlannedStaffId == mine);
        (await TellAsync(app)).Count(m => m.EventName == "halls.duty-roster-missed").ShouldBe(20 + 17, "A closed day is neither kept nor missed.");
        var report = await VerifyAsync(app);
        (report.Halls, report.Facts, report.Broken.Count).ShouldBe((2, 40, 0));

        await here.PlanAsync(Monday.AddDays(-1), mine);
        (await DutyStage.SettleAsync(app)).ShouldBe(1);
        (await here.FactsAsync())[^1].Number.ShouldBe(21);
    }

    [Fact]
    public async Task A_fact_cannot_be_changed_and_what_is_changed_past_the_program_is_found()
    {
        await using var app = await GovernanceApp.StartAsync(kind);
        var stage = new DutyStage(app, "370783");
        var leader = await stage.LeaderAsync("G001", "演示员甲");
        for (var i = -7; i < -2; i++)
        {
            await stage.PlanAsync(Monday.AddDays(i), leader);
        }

        await DutyStage.SettleAsync(app);
        var middle = Monday.AddDays(-5);
        await stage.InDatabaseAsync(async db =>
        {
            var fact = await db.DutyFacts.SingleAsync(f => f.Day == middle, Token);
            db.Entry(fact).Property(f => f.Outcome).CurrentValue = DutyOutcome.Kept;
            await Should.ThrowAsync<AppendOnlyException>(() => db.SaveChangesAsync(Token));
            db.Entry(fact).State = EntityState.Deleted;
            return await Should.ThrowAsync<AppendOnlyException>(() => db.SaveChangesAsync(Token));
        });
        (await VerifyAsync(app)).Broken.ShouldBeEmpty();

        await stage.InDatabaseAsync(db => db.DutyFacts.Where(f => f.Day == middle).ExecuteUpdateAsync(s => s.SetProperty(f => f.Outcome, DutyOutcome.Kept), Token));
        (await VerifyAsync(app)).Broken.ShouldBe([new BrokenDutyChain(stage.Hall, middle)]);

        await stage.InDatabaseAsync(db => db.DutyFacts.Where(f => f.Day == middle).ExecuteUpdateAsync(s => s.SetProperty(f => f.Outcome, DutyOutcome.Missed), Token));
        (await VerifyAsync(app)).Broken.ShouldBeEmpty();
        await stage.InDatabaseAsync(db => db.DutyFacts.Where(f => f.Day == Monday.AddDays(-3)).ExecuteDeleteAsync(Token));
        (await VerifyAsync(app)).Broken.ShouldBe([new BrokenDutyChain(stage.Hall, Monday.AddDays(-3))]);
    }

    private static Task<int> CloseAsync(DutyStage stage, DateOnly from, DateOnly to) => stage.InDatabaseAsync(async db =>
    {
        var hall = await db.Halls.SingleAsync(h => h.Code == stage.Hall, Token);
        db.Add(HallClosure.Announce(Governance.Kernel.Domain.DeterministicGuid.From("test/closure"), hall, new ClosureFacts(from, to, "停电检修"), [], from));
        return await db.SaveChangesAsync(Token);
    });

    private static Task<DutyChainReport> VerifyAsync(GovernanceApp app) =>
        app.InTenantAsync<IDutyChainVerification, DutyChainReport>(null, chains => chains.VerifyAsync(Token));

    private static Task<List<OutboxMessage>> TellAsync(GovernanceApp app) =>
        app.InTenantAsync<KernelDbContext, List<OutboxMessage>>(null, db => db.Set<OutboxMessage>().ToListAsync(Token));
}

public sealed class SettlementOnSqliteTests() : SettlementTests(DatabaseKind.Sqlite);

public sealed class SettlementOnMariaDbTests() : SettlementTests(DatabaseKind.MariaDb);
