using Governance.Halls.Application.Attendance;
using Governance.Halls.Data;
using Governance.Halls.Domain.Book;
using Governance.Halls.Domain.Duty;
using Governance.IntegrationTests.Databases;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Timing;
using Governance.Web.Composition;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Processes;

/// <summary>The command that reckons everything again.</summary>
public sealed class VerifyVerbTests
{
    private const string Hall = "370783-01";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_first_day_that_was_touched_is_named_and_the_command_fails()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using var host = GovernanceHost.Build([.. database.Arguments, "--Logging:LogLevel:Default=Warning"]);
        await host.PrepareAsync(simulate: false, Token);
        var today = host.Services.GetRequiredService<TimeProvider>().Today();
        using var inTenant = host.Services.GetRequiredService<ICurrentTenant>().Change(host.Services.GetRequiredService<ITenantStore>().FindByCode("370783")!.Id);
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<HallsDbContext>();
        await PlanAsync(db, scope.ServiceProvider.GetRequiredService<IGuidGenerator>(), today);
        (await scope.ServiceProvider.GetRequiredService<DutySettlement>().RunAsync(Token)).ShouldBe(3);

        var whole = await GovernanceProcess.RunAsync(["verify", .. database.Arguments]);
        (whole.ExitCode, whole.Errors).ShouldBe((0, ""));
        whole.Output.ShouldContain("1 个大厅共 3 条");

        await db.DutyFacts.Where(f => f.Day == today.AddDays(-2)).ExecuteUpdateAsync(s => s.SetProperty(f => f.LateMinutes, 99), Token);
        var broken = await GovernanceProcess.RunAsync(["verify", .. database.Arguments]);
        broken.ExitCode.ShouldBe(1);
        broken.Output.ShouldContain($"{Hall} 从 {today.AddDays(-2):yyyy-MM-dd} 起对不上");
    }

    private static async Task PlanAsync(HallsDbContext db, IGuidGenerator guids, DateOnly today)
    {
        var hall = await db.Halls.SingleAsync(h => h.Code == Hall, Token);
        var leader = StaffMember.Join(guids.Create(), hall.TenantId, "K001", new StaffFacts("演示员甲", null, null, hall.Id, null), today.AddDays(-9));
        db.Add(leader);
        db.AddRange(Enumerable.Range(1, 3).Select(i => DutyDay.Plan(guids.Create(), hall, today.AddDays(-i), leader.Id, null)));
        await db.SaveChangesAsync(Token);
    }
}
