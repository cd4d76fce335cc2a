using System.Net.Http.Json;
using System.Text.Json;
using Governance.IntegrationTests.Complaints.TrackingCards;
using Governance.IntegrationTests.Web;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.Stories;

/// <summary>中山: a citizen is told what to bring and gets a card. The second visit goes straight to the window, but a paper is asked for that nobody had
/// named: that is a violation by itself, and names who told what. The third visit succeeds; the figure says that the second did not.</summary>
public abstract class SpoiledSecondVisitTests(GuangdongFixture fixture)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_second_visit_that_a_forgotten_paper_spoiled()
    {
        var stage = await CardHall.OpenAsync(fixture.App, "442000");
        stage.At("2021-09-01 09:30");
        var card = await stage.HandOutAsync("2021-09-30", "演示申请表", "租赁合同");
        var number = CardHall.NumberOf(card);
        var luckier = await stage.HandOutAsync("2021-09-30", "演示申请表");

        stage.At("2021-09-03 10:00");
        var seen = await stage.GetAsync(card);
        var papers = seen.GetProperty("papers").EnumerateArray().Select(p => p.GetProperty("id").GetGuid()).ToList();
        var scanned = await CardHall.OpenAsync(stage.AtTheWindow, CardHall.CodeOf(card));
        scanned.QuerySelector("main")!.TextContent.ShouldContain("还缺 2 样材料");
        await CardHall.DoAsync(stage.AtTheWindow, card, "visits", new
        {
            succeeded = false,
            reason = "演示：还要一份房产证复印件，第一次没有说。",
            brought = papers,
            asked = new[] { new { name = "房产证复印件" } },
            revision = 1,
        });
        await CardHall.DoAsync(stage.AtTheWindow, luckier, "visits", new { succeeded = true });

        var violation = (await stage.Hall.Leader.GetFromJsonAsync<JsonElement>("/api/v1/tracking-cards/violations", Token)).GetProperty("items").EnumerateArray()
            .ShouldHaveSingleItem();
        violation.GetProperty("card").GetString().ShouldBe(number);
        violation.GetProperty("paper").GetString().ShouldBe("房产证复印件");
        violation.GetProperty("toldBy").GetString().ShouldBe("演示先告知");
        violation.GetProperty("askedBy").GetString().ShouldBe("演示后来办");
        violation.GetProperty("toldAt").GetDateTime().ShouldBe(new DateTime(2021, 9, 1, 1, 30, 0, DateTimeKind.Utc));
        violation.GetProperty("askedAt").GetDateTime().ShouldBe(new DateTime(2021, 9, 3, 2, 0, 0, DateTimeKind.Utc));
        var page = (await stage.Hall.Leader.GetPageAsync("/cards/violations")).QuerySelector("main")!.TextContent;
        page.ShouldContain("房产证复印件");
        page.ShouldContain("演示先告知");
        page.ShouldNotContain("Complaints:");

        stage.At("2021-09-06 09:00");
        var last = (await stage.GetAsync(card)).GetProperty("papers").EnumerateArray().Single(p => p.GetProperty("state").GetString() == "Open");
        last.GetProperty("name").GetString().ShouldBe("房产证复印件");
        last.GetProperty("since").GetInt64().ShouldBe(2);
        var done = await CardHall.DoAsync(stage.AtTheWindow, card, "visits", new { succeeded = true, brought = new[] { last.GetProperty("id").GetGuid() } });
        done.GetProperty("state").GetString().ShouldBe("Done");
        done.GetProperty("visits").GetInt32().ShouldBe(2);

        var month = await stage.Telling.GetFromJsonAsync<JsonElement>("/api/v1/tracking-cards/figures?month=2021-09-01", Token);
        Figures(month).ShouldBe((2, 1, 1, 50m));
        Figures(month.GetProperty("items").EnumerateArray().ShouldHaveSingleItem()).ShouldBe((2, 1, 1, 50m));
        Figures(await stage.Telling.GetFromJsonAsync<JsonElement>("/api/v1/tracking-cards/figures?month=2021-10-01", Token)).ShouldBe((0, 0, 0, null));
        var figures = (await stage.Telling.GetPageAsync("/cards/figures?month=2021-09")).QuerySelector("main")!.TextContent;
        figures.ShouldContain("1 / 2（50%）");
        figures.ShouldContain("演示转移登记");
    }

    private static (int Visits, int Succeeded, int Violations, decimal? Percent) Figures(JsonElement figure) => (
        figure.GetProperty("secondVisits").GetInt32(), figure.GetProperty("succeeded").GetInt32(), figure.GetProperty("violations").GetInt32(),
        figure.GetProperty("percent").ValueKind == JsonValueKind.Null ? null : figure.GetProperty("percent").GetDecimal());
}

public sealed class SpoiledSecondVisitOnSqliteTests(GuangdongOnSqlite fixture) : SpoiledSecondVisitTests(fixture), IClassFixture<GuangdongOnSqlite>;

public sealed class SpoiledSecondVisitOnMariaDbTests(GuangdongOnMariaDb fixture) : SpoiledSecondVisitTests(fixture), IClassFixture<GuangdongOnMariaDb>;
