using System.Net;
using Governance.Halls.Contracts;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Permissions;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Halls.Book;

public sealed class NoticePageTests(HallsFixture fixture) : IClassFixture<HallsFixture>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Notices_are_listed_by_whether_they_are_shown()
    {
        var manager = fixture.HallManager("370784");
        await manager.PublishAsync("370784-01", "正在公布的演示公告", "2026-11-01");
        await manager.PublishAsync("370784-01", "以后公布的演示公告", "2026-12-01");
        await manager.PublishAsync("370784-01", "已经结束的演示公告", "2025-01-01", "2025-12-31");

        var page = await manager.GetPageAsync("/halls/370784-01/notices");

        page.QuerySelector("#now")!.TextContent.ShouldContain("正在公布的演示公告");
        page.QuerySelector("#later")!.TextContent.ShouldContain("以后公布的演示公告");
        page.QuerySelector("#past")!.TextContent.ShouldContain("已经结束的演示公告");
        page.Body!.OuterHtml.ShouldNotContain("Halls:");
    }

    [Fact]
    public async Task A_notice_is_published_with_a_file_changed_and_ended()
    {
        var manager = fixture.HallManager("370785");
        using var published = await manager.UploadAsync("/halls/370785-01/notices/new", "公告.pdf", "%PDF-1.4\n"u8.ToArray(), new()
        {
            ["Input.Title"] = "演示公告",
            ["Input.Text"] = "第一行\n第二行",
            ["Input.From"] = "2026-11-01",
        });
        published.StatusCode.ShouldBe(HttpStatusCode.Redirect, (await published.ReadPageAsync()).QuerySelector(".error-summary")?.TextContent);
        var path = published.Headers.Location!.OriginalString;
        (await manager.GetByteArrayAsync($"{path}/file", Token)).ShouldBe("%PDF-1.4\n"u8.ToArray());
        await manager.SendAsync($"{path}/edit", new() { ["Input.Title"] = "演示公告（改）", ["Input.ChangeFrom"] = "2026-11-10", ["Input.To"] = "2026-11-20" });

        var page = await manager.GetPageAsync(path);
        page.QuerySelector("h1")!.TextContent.ShouldBe("演示公告（改）");
        page.QuerySelector(".page-title")!.TextContent.ShouldContain("已经结束");
        page.QuerySelector("#history")!.TextContent.ShouldContain("2026-11-10 之前");
    }

    [Fact]
    public async Task A_notice_needs_a_title_and_a_text()
    {
        using var answer = await fixture.HallManager("370786").SubmitAsync("/halls/370786-01/notices/new", new() { ["Input.Text"] = "内容" });

        var page = await answer.ReadPageAsync();
        page.QuerySelector(".error-summary a[href='#Input_Title']")!.TextContent.ShouldContain("请填公告标题");
        page.QuerySelector("#Input_Text")!.TextContent.ShouldContain("内容");
    }

    [Fact]
    public async Task A_window_of_another_hall_cannot_be_named()
    {
        var window = await fixture.HallManager("370902").OpenWindowAsync("370902-01", "8");

        (await fixture.HallManager("370781").RefusedAsync(HttpMethod.Post, "/api/v1/halls/370781-01/notices", new
        {
            title = "演示公告",
            text = "内容",
            from = "2026-11-01",
            windowId = window,
        })).ShouldBe((HttpStatusCode.BadRequest, HallBookErrorCodes.WindowUnknown));
    }

    [Fact]
    public async Task The_list_goes_on_after_the_last_one_of_a_page()
    {
        var manager = fixture.HallManager("370782");
        foreach (var number in Enumerable.Range(1, 5))
        {
            await manager.PublishAsync("370782-01", $"演示公告 {number}", number < 3 ? "2026-11-01" : $"2026-11-0{number}");
        }

        var titles = new List<string>();
        var path = "/api/v1/halls/370782-01/notices?take=2";
        for (string? next = ""; next is not null;)
        {
            var page = await manager.ReadAsync(path + next);
            titles.AddRange(page.GetProperty("notices").EnumerateArray().Select(n => n.GetProperty("title").GetString()!));
            next = page.GetProperty("next").GetString() is { } after ? $"&after={after}" : null;
        }

        titles.Count.ShouldBe(5);
        titles[..3].ShouldBe(["演示公告 5", "演示公告 4", "演示公告 3"]);
        titles[3..].ShouldBe(["演示公告 1", "演示公告 2"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_notice_is_seen_by_those_who_see_the_hall()
    {
        var notice = await fixture.HallManager("370704").PublishAsync("370704-01", "演示公告", "2026-11-01");

        foreach (var (role, tenant, status) in new (string, string?, HttpStatusCode)[]
        {
            (RoleNames.WindowClerk, "370704", HttpStatusCode.OK), (RoleNames.CityOffice, "370700", HttpStatusCode.OK),
            (RoleNames.ProvincialAdministrator, null, HttpStatusCode.OK), (RoleNames.HallManager, "370902", HttpStatusCode.NotFound),
            (RoleNames.SystemAdministrator, "370704", HttpStatusCode.Forbidden),
        })
        {
            foreach (var path in new[] { $"/halls/notices/{notice}", $"/halls/notices/{notice}/file", $"/api/v1/notices/{notice}", $"/api/v1/notices/{notice}/file" })
            {
                using var answer = await fixture.As(role, tenant).GetAsync(path, Token);
                answer.StatusCode.ShouldBe(status, $"{role} {tenant} {path}");
            }
        }
    }
}
