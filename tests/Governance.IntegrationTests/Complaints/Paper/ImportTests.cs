using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Governance.Complaints.Application.Figures;
using Governance.Complaints.Application.Ledger;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.IntegrationTests.Complaints.Citizens;
using Governance.IntegrationTests.Databases;
using Governance.IntegrationTests.Halls;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Governance.Kernel.Infrastructure.Outbox;
using Governance.Kernel.Permissions;
using Governance.Tests;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.Paper;

/// <summary>Old books are looked at and taken over; each test in a tenant of its own.</summary>
public abstract class ImportTests(ComplaintsFixture fixture)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_book_is_taken_over_once_and_an_old_page_is_told_so()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370782");
        var book = OldBook.Register(OldBook.Row("1"), OldBook.Row("2", "2019-11-06 10:30"), OldBook.Row("1", "2020-01-08"), OldBook.Row("3", "2026-11-20", "未办结"));
        var preview = await OldBook.PreviewAsync(hall, book);
        (await CountAsync("370782")).ShouldBe(0);

        (await ComplaintsHall.PostAsync(hall.Leader, OldBook.Api, OldBook.Consent(hall, preview))).GetProperty("new").GetInt32().ShouldBe(4);
        (await CountAsync("370782")).ShouldBe(4);

        var refused = await OldBook.RefusedAsync(hall.Leader, OldBook.Consent(hall, preview));
        refused.GetProperty("code").GetString().ShouldBe(PaperErrorCodes.PreviewOutdated);
        (await OldBook.ImportAsync(hall, book)).GetProperty("new").GetInt32().ShouldBe(0);
        (await CountAsync("370782")).ShouldBe(4);
        var changed = await OldBook.PreviewAsync(hall, OldBook.Register(OldBook.Row("1", text: "演示：改了一个字。")));
        changed.GetProperty("sheets")[0].GetProperty("differing").GetInt32().ShouldBe(1);
        var import = (await hall.Leader.GetFromJsonAsync<JsonElement>(OldBook.Api, Token)).EnumerateArray().ShouldHaveSingleItem();
        (import.GetProperty("cases").GetInt32(), import.GetProperty("open").GetInt32(), import.GetProperty("firstDay").GetString()).ShouldBe((4, 1, "2019-11-05"));
    }

    [Fact]
    public async Task Each_mistake_names_its_cell_and_nothing_is_taken_over()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370783");
        var preview = await OldBook.PreviewAsync(hall, OldBook.Register(
            OldBook.Row("1"),
            OldBook.Row("2", "2099-01-01"),
            OldBook.Row("3", "昨天"),
            OldBook.Row("1"),
            ["4", "2019-11-05", "吵架", "演示", null, "打不通", "演示", "办了", "2019-11-01", "很好"],
            [null, "2019-11-05", "建议", null, null, null, "演示", "已解决", null, null],
            ["6", "2019-11-05", "建议", new Formula("1+1"), null, null, "演示", "已解决", null, null],
            ["7", "2019-11-05", "建议", new string('长', 1_000_000), null, null, "演示", "已解决", "2019-11-01", null],
            OldBook.Row("8")));

        var errors = OldBook.ErrorsOf(preview);
        errors.ShouldContainKeyAndValue("B3", PaperErrorCodes.DayInTheFuture);
        errors.ShouldContainKeyAndValue("B4", PaperErrorCodes.NotADay);
        errors.ShouldContainKeyAndValue("A5", PaperErrorCodes.NumberTwice);
        errors.ShouldContainKeyAndValue("C6", PaperErrorCodes.WordUnknown);
        errors.ShouldContainKeyAndValue("F6", IntakeErrorCodes.PhoneNotReadable);
        errors.ShouldContainKeyAndValue("A7", PaperErrorCodes.CellEmpty);
        errors.ShouldContainKeyAndValue("D8", PaperErrorCodes.CellHasFormula);
        errors.ShouldContainKey("I9");
        preview.GetProperty("new").GetInt32().ShouldBe(2);
        (await OldBook.RefusedAsync(hall.Leader, OldBook.Consent(hall, preview))).GetProperty("code").GetString().ShouldBe(PaperErrorCodes.HasErrors);
        (await CountAsync("370783")).ShouldBe(0);

        var page = await hall.Leader.GetPageAsync($"/complaints/import/preview?hall={hall.Hall}&file={preview.GetProperty("file").GetString()}");
        var text = page.QuerySelector("main")!.TextContent;
        text.ShouldContain("改好以前什么都不会导入");
        text.ShouldContain("B3");
        text.ShouldNotContain("Complaints:");
    }

    [Fact]
    public async Task What_is_no_book_is_not_even_looked_at()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370784");
        (await OldBook.NotReadAsync(hall.Leader, [])).ShouldBe(PaperErrorCodes.FileMissing);
        (await OldBook.NotReadAsync(hall.Leader, [0x4D, 0x5A, .. Encoding.ASCII.GetBytes(new string('x', 500))])).ShouldBe(PaperErrorCodes.FileUnknown);
        (await OldBook.NotReadAsync(hall.Leader, TestWorkbook.Write(("随便", [["甲", "乙"]])))).ShouldBe(PaperErrorCodes.NoBook);
        var many = Enumerable.Range(1, 20_001).Select(n => new object?[] { n, "2019-11-05", "x" }).Prepend(["编号", "受理日期", "反映内容"]).ToArray();
        (await OldBook.NotReadAsync(hall.Leader, TestWorkbook.Write(("受理台账", many)))).ShouldBe(PaperErrorCodes.TooManyRows);
        var headless = await OldBook.PreviewAsync(hall, TestWorkbook.Write(("受理台账", [["编号", "受理日期", "反映内容", "心情"], ["1", "2019-11-05", "演示", "好"]])));
        OldBook.ErrorsOf(headless).Values.ShouldBe([PaperErrorCodes.HeadingUnknown, PaperErrorCodes.HeadingMissing], ignoreOrder: true);
    }

    [Fact]
    public async Task An_import_counts_in_no_figure_moves_no_sign_of_life_and_the_ledger_is_sound()
    {
        var app = fixture.App;
        var hall = await ComplaintsHall.MakeAsync(app, "370785");
        await OldBook.ImportAsync(hall, OldBook.Register(
            OldBook.Row("1", "2026-11-19"), OldBook.Row("2", "2026-11-20", "当场解决"), OldBook.Row("3", "2026-11-20", "未办结"),
            OldBook.Row("4", "2026-11-20", "不属本大厅：演示公积金中心")));
        var open = await app.InTenantAsync<ComplaintsDbContext, string>("370785", db => db.Cases.Where(c => c.State == CaseState.Accepted).Select(c => c.Number).SingleAsync(Token));
        await hall.DoAsync(hall.Clerk, open, "answer", new { channel = "in-person", text = "演示：今天办好了。" });
        await hall.DoAsync(hall.Clerk, open, "close", new { });

        await app.InTenantAsync<TallyFolding, int>(null, folding => folding.RunAsync(Token));
        (await app.InTenantAsync<ComplaintsDbContext, int>("370785", db => db.Tallies.CountAsync(Token))).ShouldBe(0);
        (await app.InTenantAsync<ComplaintsDbContext, int>("370785", db => db.TallyDeltas.CountAsync(Token))).ShouldBe(0);
        (await app.InTenantAsync<ComplaintsDbContext, int>("370785", db => db.Messages.CountAsync(Token))).ShouldBe(0);
        (await app.InTenantAsync<ComplaintsDbContext, int>("370785", db => db.Markings.CountAsync(Token))).ShouldBe(0);
        var said = await app.InTenantAsync<KernelDbContext, List<string>>(null, db => db.Set<OutboxMessage>().Where(m => m.TenantId != null).Select(m => m.EventName + m.Payload).ToListAsync(Token));
        said.ShouldNotContain(m => m.Contains("mechanism", StringComparison.OrdinalIgnoreCase) && m.Contains(hall.Hall, StringComparison.Ordinal));

        var register = await hall.Leader.GetFromJsonAsync<JsonElement>($"/api/v1/complaints/books/register?hall={hall.Hall}&month=2026-11", Token);
        register.GetProperty("sum").GetProperty("received").GetInt32().ShouldBe(0);
        register.GetProperty("sum").GetProperty("imported").GetInt32().ShouldBe(4);
        register.GetProperty("lines").EnumerateArray().ShouldAllBe(l => l.GetProperty("imported").GetBoolean());
        (await hall.Leader.GetPageAsync($"/complaints/books/register?hall={hall.Hall}&month=2026-11")).QuerySelector("main")!.TextContent.ShouldContain("另有纸质导入 4 件，不计在内");

        await app.Services.GetRequiredService<LedgerSealing>().SealAsync(Token);
        (await app.Services.GetRequiredService<ILedgerVerification>().VerifyAsync(Token).ToListAsync(Token)).Single(f => f.TenantCode == "370785")
            .ShouldSatisfyAllConditions(f => f.FirstBad.ShouldBeNull(), f => f.Entries.ShouldBe(6));
        var view = await hall.GetAsync(open);
        view.GetProperty("imported").GetBoolean().ShouldBeTrue();
        view.GetProperty("course")[0].GetProperty("change").GetString().ShouldBe("Imported");
        (await hall.Clerk.GetPageAsync($"/complaints/{open}")).QuerySelector("main")!.TextContent.ShouldContain("纸质导入");
        using var receipt = await hall.Manager.GetAsync($"/complaints/{open}/receipt", Token);
        receipt.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Who_complained_is_found_nowhere()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370786");
        var book = TestWorkbook.Write(
            ("受理台账", [OldBook.Heads, OldBook.Row("1", name: PlantedPerson.Name, phone: PlantedPerson.Phone, text: $"{PlantedPerson.Name}（{PlantedPerson.Phone}）说：演示。")]),
            ("工作记录本", [["时间", "当天值班领导", "经办", "编号", "事项", "怎么办的"], ["2019-11-06 09:00", "演示局长", "演示员", "1", "答复", $"打电话给{PlantedPerson.Name}"]]));
        var preview = await OldBook.PreviewAsync(hall, book);
        PlantedPerson.FoundIn(preview.ToString()).ShouldBeEmpty();
        await ComplaintsHall.PostAsync(hall.Leader, OldBook.Api, OldBook.Consent(hall, preview));
        var number = await fixture.App.InTenantAsync<ComplaintsDbContext, string>("370786", db => db.Cases.Select(c => c.Number).SingleAsync(Token));
        // A line that comes later is about the same person.
        (await OldBook.ImportAsync(hall, TestWorkbook.Write(("工作记录本", [["时间", "编号", "事项", "怎么办的"], ["2019-11-07", "1", "回访", $"{PlantedPerson.Name}满意"]]))))
            .GetProperty("new").GetInt32().ShouldBe(1);

        foreach (var (table, rows) in await Tables.ReadAsync(fixture.App))
        {
            PlantedPerson.FoundIn(string.Join('\n', rows)).ShouldBeEmpty(table);
        }

        foreach (var path in new[] { $"/complaints/{number}", $"/api/v1/complaints/{number}", $"/complaints/books/register?month=2019-11", "/complaints/books/record", $"/complaints/import/preview?hall={hall.Hall}&file={preview.GetProperty("file").GetString()}" })
        {
            PlantedPerson.FoundIn(await hall.Leader.GetStringAsync(path, Token)).ShouldBeEmpty(path);
        }

        (await hall.GetAsync(number)).GetProperty("course").GetArrayLength().ShouldBe(3);
        var shown = await hall.DoAsync(hall.Clerk, number, "complainant", new { purpose = "演示回访", full = true });
        PlantedPerson.FoundIn(shown.ToString()).Count().ShouldBe(2, "whoever may look sees him, or nothing here is tested");
    }

    [Fact]
    public async Task Another_unit_finds_no_file_and_only_leaders_import()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370702");
        var other = await ComplaintsHall.MakeAsync(fixture.App, "370703");
        var preview = await OldBook.PreviewAsync(hall, OldBook.Register(OldBook.Row("1")));
        using var foreign = await other.Leader.PostAsJsonAsync(OldBook.Api, OldBook.Consent(other, preview), Token);
        foreign.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var page = await other.Leader.GetAsync($"/complaints/import/preview?file={preview.GetProperty("file").GetString()}", Token);
        page.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        foreach (var (role, may) in new[] { (RoleNames.HallManager, true), (RoleNames.DutyLeader, true), (RoleNames.WindowClerk, false), (RoleNames.DepartmentHandler, false), (RoleNames.Auditor, false) })
        {
            using var visitor = fixture.App.NewVisitor();
            TestSignIn.SignIn(visitor, role, hall.Tenant);
            using var answer = await visitor.GetAsync("/complaints/import", Token);
            answer.StatusCode.ShouldBe(may ? HttpStatusCode.OK : HttpStatusCode.Forbidden, role);
            using var template = await visitor.GetAsync("/complaints/import/template.xlsx", Token);
            template.StatusCode.ShouldBe(may ? HttpStatusCode.OK : HttpStatusCode.Forbidden, role);
        }
    }

    [Fact]
    public async Task The_page_shows_what_would_be_done_and_does_it_without_script()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370704");
        using var sent = await OldBook.UploadAsync(hall.Manager, OldBook.Register(OldBook.Row("1", name: "演示张三")));
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect, await sent.Content.ReadAsStringAsync(Token));
        var there = sent.Headers.Location!.OriginalString;
        var page = (await hall.Manager.GetPageAsync(there)).QuerySelector("main")!.TextContent;
        page.ShouldContain("可以导入：台账 1 件");
        page.ShouldContain("演*");
        page.ShouldNotContain("演示张三");
        using var done = await hall.Manager.SubmitAsync(there, [], "main form.actions");
        done.Headers.Location!.OriginalString.ShouldBe("/complaints/import");
        (await CountAsync("370704")).ShouldBe(1);
    }

    private Task<int> CountAsync(string tenant) => fixture.App.InTenantAsync<ComplaintsDbContext, int>(tenant, db => db.Cases.CountAsync(Token));
}

public sealed class ImportOnSqliteTests(ComplaintsOnSqlite fixture) : ImportTests(fixture), IClassFixture<ComplaintsOnSqlite>;

public sealed class ImportOnMariaDbTests(ComplaintsOnMariaDb fixture) : ImportTests(fixture), IClassFixture<ComplaintsOnMariaDb>;
