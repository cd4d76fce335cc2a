using System.Net.Http.Json;
using System.Text.Json;
using Governance.IntegrationTests.Web;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.Desk;

/// <summary>The work lists, on both databases: the counts are right whatever the page shows, and a list goes on where it ended.</summary>
public abstract class WorkListTests(ComplaintsFixture fixture)
{
    private static readonly DateTimeOffset DueDay = new(2026, 11, 30, 2, 0, 0, TimeSpan.Zero);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Counts_and_lists_follow_the_cases_through_their_course_and_through_time()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370786");
        var numbers = new List<string>();
        for (var i = 0; i < 5; i++)
        {
            numbers.Add((await hall.RegisterAsync(new { text = $"演示：第 {i} 件，窗口没人。" })).GetProperty("number").GetString()!);
        }

        (await CountsAsync(hall.Clerk)).ShouldBe("Overdue 0, DueToday 0, ToAccept 5, Papers 0, ToClose 0, Open 5");
        (await ReadAsync(hall.Clerk, "ToAccept", take: 2)).ShouldBe(await ReadAsync(hall.Clerk, "ToAccept", take: 200));
        (await ReadAsync(hall.Clerk, "ToAccept", take: 2)).Order().ShouldBe(numbers.Order());

        await hall.DoAsync(hall.Clerk, numbers[0], "assign", new { lead = hall.Department, others = new[] { hall.OtherDepartment } });
        await hall.DoAsync(hall.Clerk, numbers[1], "assign", new { lead = hall.Department });
        await hall.DoAsync(hall.Handler, numbers[1], "papers/request", new { text = "身份证复印件一份。" });
        await hall.DoAsync(hall.Clerk, numbers[2], "accept", new { });
        await hall.DoAsync(hall.Clerk, numbers[2], "answer", new { channel = "in-person", text = "已改。" });

        (await CountsAsync(hall.Clerk)).ShouldBe("Overdue 0, DueToday 0, ToAccept 2, Papers 1, ToClose 1, Open 5");
        (await CountsAsync(hall.Handler)).ShouldBe("Orders 2, Overdue 0, DueToday 0, Papers 1");
        (await CountsAsync(hall.OtherHandler)).ShouldBe("Orders 1, Overdue 0, DueToday 0, Papers 0");
        // What no clock runs for comes last.
        (await ReadAsync(hall.Handler, "Orders", take: 1)).ShouldBe([numbers[0], numbers[1]]);

        fixture.App.Time.SetUtcNow(DueDay);
        (await CountsAsync(hall.Clerk)).ShouldBe("Overdue 0, DueToday 3, ToAccept 2, Papers 1, ToClose 1, Open 5");
        (await CountsAsync(hall.OtherHandler)).ShouldBe("Orders 1, Overdue 0, DueToday 1, Papers 0");
        fixture.App.Time.SetUtcNow(DueDay.AddDays(1));
        (await CountsAsync(hall.Clerk)).ShouldBe("Overdue 3, DueToday 0, ToAccept 2, Papers 1, ToClose 1, Open 5");
        var overdue = await hall.Clerk.GetFromJsonAsync<JsonElement>("/api/v1/complaints?list=Overdue", Token);
        overdue.GetProperty("rows").EnumerateArray().ShouldAllBe(r => r.GetProperty("due").GetProperty("workingDays").GetInt32() == 1);
        var page = await hall.Clerk.GetPageAsync("/complaints");
        page.QuerySelector(".tabs a[aria-current]")!.TextContent.ShouldBe("超期 3");
        page.QuerySelectorAll("tbody tr .badge-late").Select(b => b.TextContent.Trim()).ShouldAllBe(t => t.Contains("超时 1 个工作日"));
        page.QuerySelectorAll("tbody tr").Length.ShouldBe(3);
    }

    [Fact]
    public async Task Another_tenants_cases_are_in_no_list_and_its_hall_is_not_there()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370702");
        var other = await ComplaintsHall.MakeAsync(fixture.App, "370703");
        var number = (await other.RegisterAsync()).GetProperty("number").GetString()!;

        (await ReadAsync(hall.Clerk, "Open", take: 200)).ShouldNotContain(number);
        using var answer = await hall.Clerk.GetAsync("/api/v1/complaints?hall=370703-01", Token);
        answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
        using var page = await hall.Clerk.GetAsync($"/complaints/{number}", Token);
        page.StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("after=kein.ort.hier")]
    [InlineData("after=99999999999999999999.ABC")]
    [InlineData("after=-.ZZZZZZ&take=-7")]
    [InlineData("take=2147483647")]
    public async Task A_place_that_is_none_and_any_size_are_answered(string query)
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370702");

        using var answer = await hall.Clerk.GetAsync($"/api/v1/complaints?list=Open&{query}", Token);

        answer.EnsureSuccessStatusCode();
    }

    private static async Task<string> CountsAsync(HttpClient who) => string.Join(
        ", ", (await who.GetFromJsonAsync<JsonElement>("/api/v1/complaints/counts", Token)).EnumerateArray()
            .Select(c => $"{c.GetProperty("list").GetString()} {c.GetProperty("count").GetInt32()}"));

    private static async Task<IReadOnlyList<string>> ReadAsync(HttpClient who, string list, int take)
    {
        var numbers = new List<string>();
        string? after = null;
        do
        {
            var page = await who.GetFromJsonAsync<JsonElement>(
                $"/api/v1/complaints?list={list}&take={take}{(after is null ? "" : $"&after={after}")}", Token);
            var rows = page.GetProperty("rows").EnumerateArray().Select(r => r.GetProperty("number").GetString()!).ToList();
            rows.Count.ShouldBeLessThanOrEqualTo(take);
            numbers.AddRange(rows);
            after = page.GetProperty("next").GetString();
        }
        while (after is not null);
        return numbers;
    }
}

public sealed class WorkListOnMariaDbTests(ComplaintsOnMariaDb fixture) : WorkListTests(fixture), IClassFixture<ComplaintsOnMariaDb>;

public sealed class WorkListOnSqliteTests(ComplaintsOnSqlite fixture) : WorkListTests(fixture), IClassFixture<ComplaintsOnSqlite>;
