using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Permissions;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Halls.Book;

public sealed class WindowPageTests(HallsFixture fixture) : IClassFixture<HallsFixture>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_window_is_entered_changed_and_shown_as_it_was()
    {
        var manager = fixture.HallManager("370784");
        (await manager.GetPageAsync("/halls/370784-01/windows")).QuerySelector(".empty-state").ShouldNotBeNull();
        var path = await manager.SendAsync("/halls/370784-01/windows/new", new()
        {
            ["Input.Zone"] = "A区",
            ["Input.Number"] = "8",
            ["Input.Name"] = "原名窗口",
            ["Input.Kinds"] = "Complaint",
            ["Input.From"] = "2019-10-20",
        });
        await manager.SendAsync($"{path}/edit", new()
        {
            ["Input.Zone"] = "C区",
            ["Input.Number"] = "3",
            ["Input.Name"] = "改名窗口",
            ["Input.ChangeFrom"] = "2026-03-01",
        });

        var page = await manager.GetPageAsync(path);
        page.QuerySelector("h1")!.TextContent.ShouldBe("C区 3 号窗口 改名窗口");
        page.QuerySelector(".page-title")!.TextContent.ShouldContain("吐槽找茬窗口");
        page.QuerySelector("#history tbody")!.TextContent.ShouldContain("A区 8 号窗口 原名窗口");
        page.QuerySelectorAll("a.button.primary").ShouldHaveSingleItem();
        page.Body!.OuterHtml.ShouldNotContain("Halls:");
        var past = await manager.GetPageAsync($"{path}?asOf=2025-11-23");
        past.QuerySelector("h1")!.TextContent.ShouldBe("A区 8 号窗口 原名窗口");
        past.QuerySelector(".page-title")!.TextContent.ShouldContain("2025-11-23 的样子");
        var list = await manager.GetPageAsync("/halls/370784-01/windows?asOf=2025-11-23");
        list.QuerySelector(".key-sentence")!.TextContent.ShouldContain("有 1 个窗口");
        list.QuerySelector("tbody th a")!.TextContent.ShouldContain("A区 8 号窗口");
        (await manager.ReadAsync($"/api/v1{path[6..]}/history"))[0].GetProperty("state").GetProperty("number").GetString().ShouldBe("8");
    }

    [Fact]
    public async Task A_number_that_is_taken_is_said_at_its_field_and_nothing_typed_is_lost()
    {
        var manager = fixture.HallManager("370785");
        await manager.OpenWindowAsync("370785-01", "8");

        using var answer = await manager.SubmitAsync("/halls/370785-01/windows/new", new()
        {
            ["Input.Zone"] = "A区",
            ["Input.Number"] = "8",
            ["Input.Kinds"] = "Fallback",
            ["Input.Place"] = "二楼",
        });

        var page = await answer.ReadPageAsync();
        page.QuerySelector(".error-summary a[href='#Input_Number']")!.TextContent.ShouldContain("这个编号已经有了");
        page.QuerySelector<IHtmlInputElement>("#Input_Place")!.Value.ShouldBe("二楼");
        page.QuerySelectorAll<IHtmlInputElement>("input[name='Input.Kinds']").Single(i => i.IsChecked).Value.ShouldBe("Fallback");
    }

    [Fact]
    public async Task A_window_without_a_number_or_kind_is_asked_for_them()
    {
        var manager = fixture.HallManager("370786");
        using var number = await manager.SubmitAsync("/halls/370786-01/windows/new", new() { ["Input.Kinds"] = "General" });
        using var kind = await manager.SubmitAsync("/halls/370786-01/windows/new", new() { ["Input.Number"] = "1" });

        (await number.ReadPageAsync()).QuerySelector(".error-summary")!.TextContent.ShouldContain("请填窗口的号");
        (await kind.ReadPageAsync()).QuerySelector(".error-summary")!.TextContent.ShouldContain("请至少选一种窗口类型");
    }

    [Fact]
    public async Task A_closed_window_is_found_among_the_closed_ones()
    {
        var manager = fixture.HallManager("370781");
        var window = await manager.OpenWindowAsync("370781-01", "8");
        await manager.SendAsync($"/halls/windows/{window}/edit", new() { ["Input.To"] = "2026-10-31" });

        (await manager.GetPageAsync("/halls/370781-01/windows")).QuerySelector($"a[href='/halls/windows/{window}']").ShouldBeNull();
        var closed = await manager.GetPageAsync("/halls/370781-01/windows?closed=true");

        closed.QuerySelector($"#closed a[href='/halls/windows/{window}']").ShouldNotBeNull();
        (await manager.GetPageAsync($"/halls/windows/{window}")).QuerySelector(".key-sentence")!.TextContent.ShouldContain("没有这个窗口");
    }

    [Fact]
    public async Task Who_comes_second_is_told()
    {
        var manager = fixture.HallManager("370782");
        var window = await manager.OpenWindowAsync("370782-01", "8");
        await manager.SendAsync($"/halls/windows/{window}/edit", new() { ["Input.Place"] = "二楼" });

        using var late = await manager.SubmitAsync(
            $"/halls/windows/{window}/edit", new() { ["Input.Place"] = "三楼", ["Input.Revision"] = "1" });

        var page = await late.ReadPageAsync();
        page.QuerySelector(".error-summary")!.TextContent.ShouldContain("别人刚改过");
        page.QuerySelector<IHtmlInputElement>("#Input_Place")!.Value.ShouldBe("三楼");
    }

    [Fact]
    public async Task A_change_does_not_hold_from_tomorrow()
    {
        var manager = fixture.HallManager("370704");
        var window = await manager.OpenWindowAsync("370704-01", "8");

        using var answer = await manager.SubmitAsync(
            $"/halls/windows/{window}/edit", new() { ["Input.Place"] = "二楼", ["Input.ChangeFrom"] = "2026-11-24" });

        (await answer.ReadPageAsync()).QuerySelector(".error-summary a[href='#Input_ChangeFrom']")!.TextContent.ShouldContain("不能晚于今天");
    }

    [Fact]
    public async Task A_photo_is_uploaded_and_shown_to_whoever_may_see_the_hall()
    {
        var manager = fixture.HallManager("370705");
        var window = await manager.OpenWindowAsync("370705-01", "8");
        using var pdf = await manager.UploadAsync($"/halls/windows/{window}/photo/new", "窗口.pdf", "%PDF-1.4\n"u8.ToArray());
        (await pdf.ReadPageAsync()).QuerySelector(".error-summary a[href='#Input_File']")!.TextContent.ShouldContain("照片只收");
        using var taken = await manager.UploadAsync($"/halls/windows/{window}/photo/new", "窗口.jpg", BookClient.Jpeg, new() { ["Input.TakenOn"] = "2026-11-20" });
        taken.StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await manager.GetPageAsync($"/halls/windows/{window}")).QuerySelector("img.photo")!.GetAttribute("src").ShouldBe($"/halls/windows/{window}/photo");
        foreach (var (role, tenant, status) in new (string, string?, HttpStatusCode)[]
        {
            (RoleNames.WindowClerk, "370705", HttpStatusCode.OK), (RoleNames.CityOffice, "370700", HttpStatusCode.OK),
            (RoleNames.ProvincialAdministrator, null, HttpStatusCode.OK), (RoleNames.HallManager, "370902", HttpStatusCode.NotFound),
        })
        {
            using var photo = await fixture.As(role, tenant).GetAsync($"/halls/windows/{window}/photo", Token);
            photo.StatusCode.ShouldBe(status, $"{role} {tenant}");
            if (status == HttpStatusCode.OK)
            {
                photo.Content.Headers.ContentType!.MediaType.ShouldBe("image/jpeg");
                photo.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
                (await photo.Content.ReadAsByteArrayAsync(Token)).ShouldBe(BookClient.Jpeg);
            }
        }
    }

    [Fact]
    public async Task The_city_and_the_province_read_and_nobody_writes_for_another()
    {
        var window = await fixture.HallManager("370702").OpenWindowAsync("370702-01", "8");

        foreach (var reader in new[] { fixture.As(RoleNames.CityOffice, "370700"), fixture.As(RoleNames.ProvincialAdministrator, null) })
        {
            (await reader.GetPageAsync("/halls/370702-01/windows")).QuerySelector("tbody th a")!.TextContent.ShouldContain("A区 8 号窗口");
            (await reader.GetPageAsync($"/halls/windows/{window}")).QuerySelector("a[href$='/edit']").ShouldBeNull();
        }

        foreach (var path in new[] { "", "/edit", "/photo/new", "/evidence" })
        {
            using var answer = await fixture.HallManager("370902").GetAsync($"/halls/windows/{window}{path}", Token);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        }
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("yesterday")]
    public async Task A_day_that_cannot_be_read_is_said_and_today_is_shown(string day)
    {
        var manager = fixture.HallManager("370724");
        await manager.OpenWindowAsync("370724-01", day[..4]);

        var page = await manager.GetPageAsync($"/halls/370724-01/windows?asOf={day}");

        page.QuerySelector(".has-error .field-error").ShouldNotBeNull();
        page.QuerySelector("tbody th a").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_renamed_hall_shows_what_it_was_called()
    {
        var manager = fixture.HallManager("370725");
        var before = (await manager.GetPageAsync("/halls/370725-01")).QuerySelector("h1")!.TextContent;
        await manager.SendAsync("/halls/370725-01/edit", new() { ["Input.Name"] = "演示新大厅", ["Input.ChangeFrom"] = "2024-03-01" });

        (await manager.GetPageAsync("/halls/370725-01")).QuerySelector(".facts")!.TextContent.ShouldContain($"2024-03-01 前叫“{before}”");
        (await manager.GetPageAsync("/halls/370725-01/windows?asOf=2024-02-29")).QuerySelector("h1")!.TextContent.ShouldBe(before);
    }
}
