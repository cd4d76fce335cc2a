using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Governance.Halls.Contracts;
using Governance.IntegrationTests.Databases;
using Governance.Reporting.Domain.Ladder;
using Governance.Reporting.Domain.Reports;
using Governance.Tests;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Reporting;

public abstract class MandateReportTests(DatabaseKind kind)
{
    private const string ComplaintWindow = "m7-complaint-window";
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_report_of_the_deadline() => await ApproveAsync("2019-10-31", text => Approved.Match(text, "json"));

    [Fact]
    public async Task The_report_of_today() => await ApproveAsync("2026-11-23", text => Approved.Match(text, "json"));

    [Fact]
    public async Task Shouguang_is_declared_on_the_deadline_and_documented_today()
    {
        await using var program = await ReportingProgram.StartAsync(kind);

        var then = await program.StandingAsync("370783-01", ComplaintWindow, "2019-10-31");
        (then.Step, then.Timeliness).ShouldBe((EvidenceStep.Declared, TimelinessKind.OnTimeUnconfirmed));
        var now = await program.StandingAsync("370783-01", ComplaintWindow, "2026-11-23");
        (now.Step, now.Timeliness).ShouldBe((EvidenceStep.Documented, TimelinessKind.OnTimeUnconfirmed));
    }

    [Fact]
    public async Task Events_set_the_state_however_often_and_in_whatever_order_they_come()
    {
        await using var program = await ReportingProgram.StartAsync(kind);
        var hall = await program.HallAsync("370102-01");
        var notice = Piece(EvidenceKind.Notice, new DateOnly(2019, 9, 1));
        var newer = new MechanismEvidenceChangedEto(hall, MechanismCodes.ComplaintWindow, 7, ["演示窗口"], [notice]);
        var older = newer with { Revision = 6, Evidence = [] };

        await program.TellAsync(newer);
        await program.TellAsync(newer, older, newer);

        var standing = await program.StandingAsync("370102-01", ComplaintWindow, "2019-10-31");
        (standing.Step, standing.Timeliness).ShouldBe((EvidenceStep.Documented, TimelinessKind.OnTime));
        await program.TellAsync(newer with { Revision = 8, Evidence = [notice with { WithdrawnOn = new DateOnly(2026, 1, 1) }] });
        (await program.StandingAsync("370102-01", ComplaintWindow, "2019-10-31")).Step.ShouldBe(EvidenceStep.None);
    }

    [Fact]
    public async Task Work_is_set_by_the_day_and_taken_back_by_a_zero()
    {
        await using var program = await ReportingProgram.StartAsync(kind);
        var hall = await program.HallAsync("370102-01");
        var work = new MechanismActivityEto(
            hall, MechanismCodes.ComplaintWindow, "case-answered", [new ActivityDay(new DateOnly(2026, 11, 1), 3)], Simulated: false);

        await program.TellAsync(work, work);
        var alive = await program.StandingAsync("370102-01", ComplaintWindow, "2026-11-23");
        (alive.Step, alive.AliveSince, alive.OnPaperOnly).ShouldBe((EvidenceStep.Alive, new DateOnly(2026, 11, 1), false));
        (await program.InDatabaseAsync(db => db.Activity.Where(a => a.HallId == hall).SumAsync(a => a.Count, Token))).ShouldBe(3);

        await program.TellAsync(work with { Days = [new ActivityDay(new DateOnly(2026, 11, 1), 0)] });
        (await program.StandingAsync("370102-01", ComplaintWindow, "2026-11-23")).Step.ShouldBe(EvidenceStep.None);
    }

    [Fact]
    public async Task A_report_on_record_is_found_again_byte_for_byte_and_cannot_be_changed()
    {
        await using var program = await ReportingProgram.StartAsync(kind);
        var administrator = program.As("provincial-administrator");
        var live = await administrator.GetByteArrayAsync("/api/v1/mandate/report?asOf=2019-10-31", Token);
        var id = await FreezeTests.FreezeAsync(administrator, new { asOf = "2019-10-31" });

        (await administrator.GetByteArrayAsync($"/mandate/reports/{id}/report.json", Token)).ShouldBe(live);
        await program.InDatabaseAsync(async db =>
        {
            var record = await db.FrozenReports.SingleAsync(r => r.Id == id, Token);
            record.IsIntact().ShouldBeTrue();
            db.Entry(record).Property(r => r.Errata).CurrentValue = "演示";
            await Should.ThrowAsync<InvalidOperationException>(() => db.SaveChangesAsync(Token));
            db.Entry(record).State = EntityState.Deleted;
            return await Should.ThrowAsync<InvalidOperationException>(() => db.SaveChangesAsync(Token));
        });
    }

    [Fact]
    public async Task What_the_read_models_lost_or_got_wrong_is_found_noted_and_set_right()
    {
        await using var program = await ReportingProgram.StartAsync(kind);
        var before = CanonicalJson.Bytes(await program.ReportAsync("2026-11-23"));
        var shouguang = await program.HallAsync("370783-01");
        await program.InDatabaseAsync(async db =>
        {
            await db.Halls.Where(h => h.Code == "370102-01").ExecuteDeleteAsync(Token);
            await db.Halls.Where(h => h.Code == "370103-01").ExecuteUpdateAsync(s => s.SetProperty(h => h.Name, "错误的名称"), Token);
            await db.EvidenceSets.Where(s => s.HallId == shouguang && s.Mechanism == MechanismCodes.ComplaintWindow).ExecuteDeleteAsync(Token);
            return await db.Standings.Where(s => s.HallId == shouguang).ExecuteDeleteAsync(Token);
        });
        CanonicalJson.Bytes(await program.ReportAsync("2026-11-23")).ShouldNotBe(before);

        (await program.App.InTenantAsync<Governance.Reporting.IReadModelMaintenance, int>(null, m => m.ReconcileAsync(Token))).ShouldBe(4);

        CanonicalJson.Bytes(await program.ReportAsync("2026-11-23")).ShouldBe(before);
        (await program.App.InTenantAsync<Governance.Reporting.IReadModelMaintenance, int>(null, m => m.ReconcileAsync(Token))).ShouldBe(0);
        (await program.InDatabaseAsync(db => db.Reconciliations.OrderBy(r => r.StartedAt).ThenBy(r => r.Id).Select(r => r.Differences).ToListAsync(Token)))
            .Order().ShouldBe([0, 4]);
    }

    [Fact]
    public async Task Read_models_built_anew_give_the_same_report()
    {
        await using var program = await ReportingProgram.StartAsync(kind);
        var hall = await program.HallAsync("370102-01");
        await program.TellAsync(new MechanismActivityEto(
            hall, MechanismCodes.NoVeto, "refusal-reported", [new ActivityDay(new DateOnly(2026, 11, 1), 1)], Simulated: false));
        var before = CanonicalJson.Bytes(await program.ReportAsync("2026-11-23"));

        await program.App.InTenantAsync<Governance.Reporting.IReadModelMaintenance, int>(null, m => m.RebuildAsync(Token));

        CanonicalJson.Bytes(await program.ReportAsync("2026-11-23")).ShouldBe(before);
    }

    private static EvidenceState Piece(EvidenceKind kind, DateOnly day) => new(
        Guid.Empty, kind, "演示佐证", "演示来源", CertainDate.On(day), CertainDate.Unknown, true, null, null, null, null,
        new DateOnly(2026, 1, 1), "演示", null, null, false);

    // The whole is two megabytes of halls without evidence; what is approved is everything else, and the hash of the whole.
    private async Task ApproveAsync(string asOf, Action<string> match)
    {
        await using var program = await ReportingProgram.StartAsync(kind);
        var bytes = await program.As("auditor").GetByteArrayAsync($"/api/v1/mandate/report?asOf={asOf}", Token);
        var json = JsonNode.Parse(bytes)!.AsObject();
        Keep(json, "halls", hall => hall["standings"]!.AsArray().Any(s => s!["step"]!.GetValue<string>() != "none"));
        Keep(json, "counties", county => county["own"]!.AsArray().Any(o => o!["step"]!.GetValue<string>() != "none"));
        json["sha256OfTheWhole"] = CanonicalJson.Sha256(bytes);
        match(json.ToJsonString(Indented));
    }

    private static void Keep(JsonObject json, string list, Func<JsonNode, bool> keep)
    {
        var all = json[list]!.AsArray();
        json[list] = new JsonArray([.. all.Where(n => keep(n!)).Select(n => n!.DeepClone())]);
        json[$"{list}InAll"] = all.Count;
    }
}

public sealed class MandateReportOnSqliteTests() : MandateReportTests(DatabaseKind.Sqlite);

public sealed class MandateReportOnMariaDbTests() : MandateReportTests(DatabaseKind.MariaDb);
