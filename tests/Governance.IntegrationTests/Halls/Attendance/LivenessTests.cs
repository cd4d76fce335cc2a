using Governance.IntegrationTests.Databases;
using Governance.IntegrationTests.Reporting;
using Governance.Reporting.Domain.Ladder;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Halls.Attendance;

/// <summary>What the roster tells the mandate's report: a documented complaint window is alive as long as somebody comes.</summary>
public abstract class LivenessTests(DatabaseKind kind)
{
    private const string Requirement = "m7-complaint-window";
    private const string Tenant = "370783";
    private static readonly DateOnly Friday = new(2026, 11, 20);

    [Fact]
    public async Task A_kept_day_makes_the_window_alive_and_months_without_one_let_it_fall_back_by_itself()
    {
        await using var program = await ReportingProgram.StartAsync(kind);
        var stage = new DutyStage(program.App, Tenant);
        var leader = await stage.LeaderAsync("J001", "演示员甲");
        await stage.PlanAsync(Friday, leader);
        await stage.CameAsync(Friday, leader, "08:52");
        (await program.StandingAsync(stage.Hall, Requirement, "2026-11-23")).Step.ShouldBe(EvidenceStep.Documented);

        await DutyStage.SettleAsync(program.App);
        await program.App.DispatchAsync();

        var alive = await program.StandingAsync(stage.Hall, Requirement, "2026-11-23");
        (alive.Step, alive.AliveSince).ShouldBe((EvidenceStep.Alive, Friday));
        program.App.Time.Advance(TimeSpan.FromDays(213));
        await DutyStage.SettleAsync(program.App);
        await program.App.DispatchAsync();
        (await program.StandingAsync(stage.Hall, Requirement, "2027-06-24")).Step.ShouldBe(EvidenceStep.Documented);
        (await program.StandingAsync(stage.Hall, Requirement, "2026-11-23")).Step.ShouldBe(EvidenceStep.Alive, "The past stays what it was.");
    }

    [Fact]
    public async Task A_missed_day_does_not_make_it_alive()
    {
        await using var program = await ReportingProgram.StartAsync(kind);
        var stage = new DutyStage(program.App, Tenant);
        await stage.PlanAsync(Friday, await stage.LeaderAsync("J001", "演示员甲"));

        (await DutyStage.SettleAsync(program.App)).ShouldBe(1);
        await program.App.DispatchAsync();

        (await program.StandingAsync(stage.Hall, Requirement, "2026-11-23")).Step.ShouldBe(EvidenceStep.Documented);
    }
}

public sealed class LivenessOnSqliteTests() : LivenessTests(DatabaseKind.Sqlite);

public sealed class LivenessOnMariaDbTests() : LivenessTests(DatabaseKind.MariaDb);
