using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Governance.IntegrationTests.Web;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.Ledger;

/// <summary>The two books as page, API and file; each test in a tenant of its own.</summary>
public abstract class BookTests(ComplaintsFixture fixture)
{
    private const string Api = "/api/v1/complaints/books";
    private const string Name = "演示反映人赵";
    private const string Phone = "13800001234";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_thing_done_is_a_line_of_the_record_book_and_each_case_one_of_the_register()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370782");
        var number = await CourseAsync(hall, "演示：材料交了三遍。");

        var record = await hall.Leader.GetPageAsync($"/complaints/books/record?hall={hall.Hall}&day=2026-11-23");
        var lines = record.QuerySelectorAll("tbody tr").Select(r => r.TextContent).ToList();
        lines.Count.ShouldBe(5);
        lines[1].ShouldContain("交办");
        lines[1].ShouldContain("演示：请核实。");
        lines[1].ShouldContain("主办：演示登记局");
        lines[2].ShouldContain("演示承办员");
        lines[3].ShouldContain("非常满意");
        lines.ShouldAllBe(l => l.Contains(number) && l.Contains("未排班"));
        var week = await hall.Leader.GetFromJsonAsync<JsonElement>($"{Api}/record?hall={hall.Hall}&day=2026-11-29&span=Week", Token);
        week.GetProperty("lines").GetArrayLength().ShouldBe(5);

        var register = (await hall.Leader.GetPageAsync($"/complaints/books/register?hall={hall.Hall}&month=2026-11")).QuerySelectorAll("tbody tr").ShouldHaveSingleItem().TextContent;
        foreach (var part in new[] { number, "演示：材料交了三遍。", "演示登记局", "演示：材料只收一次。", "已解决", "非常满意", "按时" })
        {
            register.ShouldContain(part);
        }

        foreach (var path in new[] { $"/complaints/books/record?hall={hall.Hall}", $"/complaints/books/register?hall={hall.Hall}", $"{Api}/record?hall={hall.Hall}", $"{Api}/register?hall={hall.Hall}", "/complaints/ledger", "/api/v1/complaints/ledger/entries" })
        {
            var shown = await hall.Leader.GetStringAsync(path, Token);
            shown.ShouldNotContain(Name);
            shown.ShouldNotContain(Phone);
        }
    }

    [Fact]
    public async Task A_book_is_read_on_from_where_a_page_ended()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370781");
        var numbers = new List<string>();
        for (var i = 0; i < 5; i++)
        {
            numbers.Add((await hall.RegisterAsync(new { text = $"演示：第 {i} 件。" })).GetProperty("number").GetString()!);
        }

        (await ReadAllAsync(hall, $"{Api}/register?hall={hall.Hall}&take=2", "number")).ShouldBe(numbers, ignoreOrder: true);
        (await ReadAllAsync(hall, $"{Api}/register?take=2", "no")).ShouldBe(["1", "2", "3", "4", "5"]);
        (await ReadAllAsync(hall, $"{Api}/record?hall={hall.Hall}&take=2", "number")).ShouldBe(numbers, ignoreOrder: true);
        (await ReadAllAsync(hall, "/api/v1/complaints/ledger/entries?take=2", "caseNumber")).ShouldBe(numbers, ignoreOrder: true);
    }

    [Fact]
    public async Task A_file_says_the_same_and_no_cell_is_a_formula()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370702");
        string[] texts = ["=1+1", "+1", "-1", "@SUM(A1)", "$=A1", "=HYPERLINK(\"http://127.0.0.1\")"];
        foreach (var text in texts)
        {
            await hall.RegisterAsync(new { text });
        }

        foreach (var book in new[] { $"{Api}/register.xlsx?month=2026-11&hall={hall.Hall}", $"{Api}/record.xlsx?day=2026-11-23&hall={hall.Hall}", $"{Api}/register.xlsx" })
        {
            using var file = new MemoryStream(await hall.Manager.GetByteArrayAsync(book, Token));
            using var workbook = SpreadsheetDocument.Open(file, isEditable: false);
            var cells = workbook.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Cell>().ToList();
            cells.ShouldAllBe(c => c.CellFormula == null);
            var shown = cells.Select(c => c.InnerText).ToList();
            texts.ShouldAllBe(t => shown.Contains(t), book);
        }
    }

    [Fact]
    public async Task Only_who_may_read_the_ledger_opens_a_book_and_only_of_his_own_tenant()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370703");
        (await hall.Leader.GetAsync($"{Api}/record?hall=370704-01", Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await hall.Leader.GetAsync("/complaints/books/register?hall=370704-01", Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        foreach (var path in new[] { $"{Api}/record", $"{Api}/register", $"{Api}/record.xlsx", $"{Api}/register.xlsx", "/api/v1/complaints/ledger/entries", "/api/v1/complaints/ledger/head", "/complaints/ledger" })
        {
            (await hall.Clerk.GetAsync(path, Token)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, path);
        }
    }

    [Theory]
    [InlineData("register?month=2026-13", "Complaints:MonthUnreadable")]
    [InlineData("register?month=0001-01", "Complaints:MonthUnreadable")]
    [InlineData("register?month=9999-12", "Complaints:MonthUnreadable")]
    [InlineData("register?after=nonsense", "Complaints:PlaceUnreadable")]
    [InlineData("record?after=99999999999999999999.0.0", "Complaints:PlaceUnreadable")]
    [InlineData("record?day=0001-01-01&span=Week", "Kernel:DayOutOfRange")]
    [InlineData("record?day=9999-12-31&span=Week", "Kernel:DayOutOfRange")]
    public async Task What_cannot_be_meant_is_told(string query, string code)
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370705");
        using var answer = await hall.Leader.GetAsync($"{Api}/{query}", Token);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadFromJsonAsync<JsonElement>(Token)).GetProperty("code").GetString().ShouldBe(code);
    }

    private static async Task<string> CourseAsync(ComplaintsHall hall, string text)
    {
        var number = (await hall.RegisterAsync(new { text, complainant = new { name = Name, phone = Phone } })).GetProperty("number").GetString()!;
        await hall.DoAsync(hall.Clerk, number, "assign", new { lead = hall.Department, instruction = "演示：请核实。" });
        await hall.DoAsync(hall.Handler, number, "answer", new { channel = "in-person", text = "演示：材料只收一次。" });
        await hall.DoAsync(hall.Clerk, number, "satisfaction", new { level = 5 });
        await hall.DoAsync(hall.Clerk, number, "close", new { });
        return number;
    }

    private static async Task<List<string>> ReadAllAsync(ComplaintsHall hall, string path, string field)
    {
        var read = new List<string>();
        for (var after = ""; after is not null;)
        {
            var page = await hall.Leader.GetFromJsonAsync<JsonElement>($"{path}{(after.Length == 0 ? "" : $"&after={after}")}", Token);
            var lines = page.GetProperty("lines").EnumerateArray().ToList();
            lines.Count.ShouldBeInRange(1, 2);
            read.AddRange(lines.Select(l => l.GetProperty(field).ToString()));
            after = page.GetProperty("next").GetString();
        }

        return read;
    }
}

public sealed class BookOnSqliteTests(ComplaintsOnSqlite fixture) : BookTests(fixture), IClassFixture<ComplaintsOnSqlite>;

public sealed class BookOnMariaDbTests(ComplaintsOnMariaDb fixture) : BookTests(fixture), IClassFixture<ComplaintsOnMariaDb>;
