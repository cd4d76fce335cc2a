using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.IntegrationTests.Databases;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Permissions;
using Governance.Tests;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Halls.Import;

public abstract class ImportTests(DatabaseKind kind)
{
    private const string Tenant = DistrictWorkbook.Tenant;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_district_comes_in_with_one_file_and_the_same_file_again_changes_nothing()
    {
        await using var app = await StartAsync();
        var manager = Manager(app);

        // Written once: a file that is written again bears another time, and is another file.
        var file = DistrictWorkbook.Write();
        var first = await PreviewAsync(manager, file);
        Counts(first).ShouldBe("Halls 0/14/0/0 Departments 10/0/0/0 Windows 147/0/0/0 Staff 147/0/0/0 Devices 147/0/0/0");
        (await ConfirmAsync(manager, first)).StatusCode.ShouldBe(HttpStatusCode.OK);

        Counts(await PreviewAsync(manager, file))
            .ShouldBe("Halls 0/0/14/0 Departments 0/0/10/0 Windows 0/0/147/0 Staff 0/0/147/0 Devices 0/0/147/0");
        var before = await Tables.HashAsync(app);
        (await ConfirmAsync(manager, await PreviewAsync(manager, file))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Tables.HashAsync(app)).ShouldBe(before);

        var book = await app.InTenantAsync<HallsDbContext, (int, int, int)>(Tenant, async db => (
            await db.Halls.CountAsync(h => h.Address != null, Token), await db.Staff.CountAsync(s => s.WindowId != null, Token), await db.Devices.CountAsync(Token)));
        book.ShouldBe((DistrictWorkbook.Halls, DistrictWorkbook.Windows, DistrictWorkbook.Windows));
    }

    [Fact]
    public async Task What_was_exported_and_is_imported_again_changes_nothing()
    {
        await using var app = await StartAsync();
        var manager = Manager(app);
        await ConfirmAsync(manager, await PreviewAsync(manager, DistrictWorkbook.Write()));

        // The pack presumes one hall more, that of the development zone.
        Counts(await PreviewAsync(manager, await manager.GetByteArrayAsync("/api/v1/export.xlsx", Token)))
            .ShouldBe("Halls 0/0/15/0 Departments 0/0/10/0 Windows 0/0/147/0 Staff 0/0/147/0 Items 0/0/0/0 Devices 0/0/147/0 Duty 0/0/0/0");
        Counts(await PreviewAsync(manager, await manager.GetByteArrayAsync("/api/v1/export.xlsx?hall=370611002-01", Token)))
            .ShouldBe("Halls 0/0/1/0 Departments 0/0/6/0 Windows 0/0/6/0 Staff 0/0/6/0 Items 0/0/0/0 Devices 0/0/6/0 Duty 0/0/0/0");
        Counts(await PreviewAsync(manager, await manager.GetByteArrayAsync("/api/v1/export/staff.csv", Token))).ShouldBe("Staff 0/0/147/0");
    }

    [Fact]
    public async Task With_one_mistake_nothing_is_imported()
    {
        await using var app = await StartAsync();
        var manager = Manager(app);
        var preview = await PreviewAsync(manager, TestWorkbook.Write(
            ("部门", [["部门编号", "名称"], ["YS01", "演示局"]]),
            ("窗口", [["大厅编号", "窗口号", "类型", "部门编号"], ["370611-01", "1", "综合窗口", "YS01"], ["370611-77", "2", "综合窗口", "YS01"]])));
        Counts(preview).ShouldBe("Departments 1/0/0/0 Windows 1/0/0/1");
        var before = await Tables.HashAsync(app);

        using var answer = await ConfirmAsync(manager, preview);

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var problem = (await answer.Content.ReadFromJsonAsync<JsonNode>(Token))!;
        ((string?)problem["code"]).ShouldBe(ImportErrorCodes.HasErrors);
        ((string?)problem["errors"]!["窗口!A3"]![0]).ShouldNotBeNull().ShouldContain("370611-77");
        (await Tables.HashAsync(app)).ShouldBe(before);
    }

    [Fact]
    public async Task What_has_changed_since_the_preview_is_shown_again_first()
    {
        await using var app = await StartAsync();
        var manager = Manager(app);
        var seen = await PreviewAsync(manager, Csv("部门编号,名称\nYS01,演示一局\n"));
        await ConfirmAsync(manager, await PreviewAsync(manager, Csv("部门编号,名称\nYS01,演示二局\n")));
        var before = await Tables.HashAsync(app);

        using var answer = await ConfirmAsync(manager, seen);

        ((string?)(await answer.Content.ReadFromJsonAsync<JsonNode>(Token))!["code"]).ShouldBe(ImportErrorCodes.PreviewOutdated);
        (await Tables.HashAsync(app)).ShouldBe(before);
        var again = await PreviewAsync(manager, Csv("部门编号,名称\nYS01,演示一局\n"));
        Counts(again).ShouldBe("Departments 0/1/0/0");
        again["sheets"]![0]!["rows"]![0]!["changes"]![0]!["before"]!.ToString().ShouldBe("演示二局");
    }

    [Fact]
    public async Task A_change_keeps_what_stood_before()
    {
        await using var app = await StartAsync();
        var manager = Manager(app);
        await ConfirmAsync(manager, await PreviewAsync(manager, DistrictWorkbook.Write()));
        app.Time.Advance(TimeSpan.FromDays(30));

        await ConfirmAsync(manager, await PreviewAsync(manager, Csv("工号,姓名,大厅编号,区域,窗口号\n0001,演示员一,370611-01,A区,02\n")));
        await ConfirmAsync(manager, await PreviewAsync(manager, Csv("大厅编号,名称\n370611-01,演示大厅\n")));

        await app.InTenantAsync<IHallBookService, bool>(Tenant, async book =>
        {
            var hall = await book.GetHallAsync("370611-01", new DateOnly(2026, 12, 1), Token);
            hall.Name.ShouldBe("福山区政务服务中心");
            (await book.GetHallAsync("370611-01", new DateOnly(2026, 12, 23), Token)).Name.ShouldBe("演示大厅");
            var windows = await book.WindowsAsync(hall.Id, new DateOnly(2026, 12, 1), Token);
            (await book.StaffAtAsync(windows.Single(w => w.Number == "01").Id, new DateOnly(2026, 12, 1), Token)).Single().Name.ShouldBe("演示员1");
            (await book.StaffAtAsync(windows.Single(w => w.Number == "02").Id, new DateOnly(2026, 12, 23), Token)).Select(s => s.WorkNumber).ShouldBe(["0001", "0002"]);
            return true;
        });
    }

    [Fact]
    public async Task Five_thousand_people_come_in_at_once()
    {
        await using var app = await StartAsync();
        var manager = Manager(app);
        var file = Csv("工号,姓名,职务,大厅编号,到岗日期\n" + string.Concat(Enumerable.Range(1, 5000).Select(i => $"{i:00000},演示员{i},窗口人员,370611-01,2020-08-01\n")));

        using var answer = await ConfirmAsync(manager, await PreviewAsync(manager, file));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await app.InTenantAsync<HallsDbContext, int>(Tenant, db => db.Staff.CountAsync(Token))).ShouldBe(5000);
        Counts(await PreviewAsync(manager, file)).ShouldBe("Staff 0/0/5000/0");
    }

    [Fact]
    public async Task A_file_as_large_as_may_be_is_kept()
    {
        await using var app = await StartAsync();
        var text = new string('演', 300);
        var rows = string.Concat(Enumerable.Range(1, 20_000).Select(i => $"YS{i},演示局,{text}\n"));

        var preview = await PreviewAsync(Manager(app), Csv("部门编号,名称,电话\n" + rows));

        Counts(preview).ShouldBe("Departments 0/0/0/20000");
    }

    [Fact]
    public async Task Halls_of_others_are_unknown()
    {
        await using var app = await StartAsync();
        var preview = await PreviewAsync(Manager(app), TestWorkbook.Write(
            ("大厅", [["大厅编号", "名称", "级别"], ["370783-01", "演示", "县级"]]),
            ("窗口", [["大厅编号", "窗口号", "类型"], ["370783-01", "1", "综合窗口"]])));

        preview["sheets"]!.AsArray().Select(s => (string?)s!["rows"]![0]!["errors"]![0]!["code"])
            .ShouldBe([ImportErrorCodes.HallNumberOfOthers, ImportErrorCodes.HallUnknown]);
        (await Manager(app).GetAsync("/api/v1/export.xlsx?hall=370783-01", Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static byte[] Csv(string text) => Encoding.UTF8.GetBytes(text);

    private static HttpClient Manager(GovernanceApp app)
    {
        var visitor = app.NewVisitor();
        TestSignIn.SignIn(visitor, RoleNames.HallManager, Tenant);
        return visitor;
    }

    private static async Task<JsonNode> PreviewAsync(HttpClient manager, byte[] file)
    {
        using var answer = await manager.PostAsJsonAsync("/api/v1/import/preview", new { name = "演示.xlsx", content = file }, Token);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync(Token));
        return (await answer.Content.ReadFromJsonAsync<JsonNode>(Token))!;
    }

    private static Task<HttpResponseMessage> ConfirmAsync(HttpClient manager, JsonNode preview) =>
        manager.PostAsJsonAsync("/api/v1/import", new { hash = (string)preview["hash"]!, fingerprint = (string)preview["fingerprint"]! }, Token);

    private static string Counts(JsonNode preview) => string.Join(' ', preview["sheets"]!.AsArray()
        .Select(s => $"{s!["subject"]} {s["new"]}/{s["changed"]}/{s["unchanged"]}/{s["wrong"]}"));

    private Task<GovernanceApp> StartAsync() => GovernanceApp.StartAsync(kind, new AppSettings { Configure = TestSignIn.Configure });
}

public sealed class ImportOnSqliteTests() : ImportTests(DatabaseKind.Sqlite);

public sealed class ImportOnMariaDbTests() : ImportTests(DatabaseKind.MariaDb);
