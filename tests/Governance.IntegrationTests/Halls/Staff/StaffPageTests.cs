using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Governance.Halls.Contracts;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Permissions;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Halls.Staff;

public sealed class StaffPageTests(HallsFixture fixture) : IClassFixture<HallsFixture>
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3, 4];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Somebody_is_entered_shown_changed_and_his_history_told()
    {
        var manager = fixture.HallManager("370783");
        var window = await fixture.App.WindowAsync("370783", "921");
        var entered = await manager.SubmitAsync("/halls/370783-01/staff/new", new()
        {
            ["Input.WorkNumber"] = "P001",
            ["Input.Name"] = "演示员甲",
            ["Input.WindowId"] = $"{window}",
            ["Input.From"] = "2026-02-02",
        });
        var address = entered.Headers.Location.ShouldNotBeNull().OriginalString;

        var page = await manager.GetPageAsync(address);
        page.QuerySelector("main")!.TextContent.ShouldContain("演示区 921 号窗口");
        page.QuerySelectorAll(".button.primary").ShouldHaveSingleItem();
        page.Body!.OuterHtml.ShouldNotContain("Halls:Staff");
        var changed = await manager.SubmitAsync($"{address}/edit", new() { ["Input.WindowId"] = "", ["Input.Title"] = "首席代表" });
        changed.Headers.Location!.OriginalString.ShouldBe(address);
        var after = (await manager.GetPageAsync(address)).QuerySelector("main")!.TextContent;
        after.ShouldContain("首席代表");
        after.ShouldContain("2026-11-22");
        var row = (await manager.GetPageAsync("/halls/370783-01/staff?Q=P001")).QuerySelector("tbody tr").ShouldNotBeNull().TextContent;
        row.ShouldContain("不在窗口");
        row.ShouldContain("没有照片");
    }

    [Fact]
    public async Task A_photo_is_shown_and_what_is_no_picture_refused_at_its_field()
    {
        var manager = fixture.HallManager("370783");
        var id = await JoinAsync(manager, "370783", "P002");
        (await manager.PutJsonAsync($"/api/v1/staff/{id}/photo", new { file = new { name = "a.pdf", content = "%PDF-1.4"u8.ToArray() } }, HttpStatusCode.BadRequest))
            ["code"].Text().ShouldBe(StaffErrorCodes.PhotoNotAPicture);
        await manager.PutJsonAsync($"/api/v1/staff/{id}/photo", new { file = new { name = "a.png", content = Png } });

        using var photo = await manager.GetAsync($"/halls/staff/{id}/photo", Token);
        photo.Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
        (await photo.Content.ReadAsByteArrayAsync(Token)).ShouldBe(Png);
        using var again = new HttpRequestMessage(HttpMethod.Get, $"/halls/staff/{id}/photo");
        again.Headers.IfNoneMatch.Add(new EntityTagHeaderValue(photo.Headers.ETag!.Tag));
        using var unchanged = await manager.SendAsync(again, Token);
        unchanged.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await manager.GetPageAsync("/halls/370783-01/staff?Q=P002")).QuerySelector<IHtmlImageElement>("img.photo-thumb").ShouldNotBeNull()
            .AlternativeText.ShouldBe("演示员甲的照片");
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_its_field_and_what_was_typed_stays()
    {
        var manager = fixture.HallManager("370783");
        var closed = await fixture.App.WindowAsync("370783", "922", lastDay: new DateOnly(2026, 6, 30));
        using var answer = await manager.SubmitAsync("/halls/370783-01/staff/new", new()
        {
            ["Input.WorkNumber"] = "P003",
            ["Input.Name"] = "演示员丙",
            ["Input.WindowId"] = $"{closed}",
        });
        var page = await answer.ReadPageAsync();
        page.QuerySelector(".error-summary a[href='#Input_WindowId']").ShouldNotBeNull().TextContent.ShouldContain("没有开");
        page.QuerySelector<IHtmlInputElement>("#Input_Name")!.Value.ShouldBe("演示员丙");

        using var nameless = await manager.SubmitAsync("/halls/370783-01/staff/new", new() { ["Input.WorkNumber"] = "P003" });
        (await nameless.ReadPageAsync()).QuerySelector(".error-summary a[href='#Input_Name']").ShouldNotBeNull().TextContent.ShouldBe("请填姓名。");
    }

    [Fact]
    public async Task Whoever_changes_what_another_has_just_changed_is_told()
    {
        var manager = fixture.HallManager("370783");
        var id = await JoinAsync(manager, "370783", "P004");
        (await manager.SubmitAsync($"/halls/staff/{id}/edit", new() { ["Input.Name"] = "演示员丁" })).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        using var late = await manager.SubmitAsync($"/halls/staff/{id}/edit", new() { ["Input.Name"] = "演示员戊", ["Input.Revision"] = "1" });

        var page = await late.ReadPageAsync();
        page.QuerySelector(".error-summary").ShouldNotBeNull();
        page.QuerySelector<IHtmlInputElement>("#Input_Name")!.Value.ShouldBe("演示员戊");
    }

    [Fact]
    public async Task Another_tenant_s_people_windows_and_departments_are_not_there()
    {
        var theirs = await JoinAsync(fixture.HallManager("370902"), "370902", "P005");
        var window = await fixture.App.WindowAsync("370902", "923");
        var department = await fixture.App.DepartmentAsync("370902", "D923", "演示局");
        var manager = fixture.HallManager("370783");

        foreach (var path in new[] { $"/halls/staff/{theirs}", $"/halls/staff/{theirs}/edit", $"/halls/staff/{theirs}/photo", "/halls/370902-01/staff",
            "/halls/370902-01/staff/new", $"/api/v1/staff/{theirs}", $"/api/v1/staff/{theirs}/history", "/api/v1/halls/370902-01/staff" })
        {
            using var answer = await manager.GetAsync(path, Token);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        }

        await manager.PutJsonAsync($"/api/v1/staff/{theirs}", new { name = "演示员", hall = "370783-01", correction = false, revision = 1 }, HttpStatusCode.NotFound);
        (await manager.PostJsonAsync("/api/v1/halls/370783-01/staff", new { workNumber = "P006", name = "演示员", windowId = window }, HttpStatusCode.BadRequest))
            ["code"].Text().ShouldBe(StaffErrorCodes.WindowUnknown);
        (await manager.PostJsonAsync("/api/v1/halls/370783-01/staff", new { workNumber = "P006", name = "演示员", departmentId = department }, HttpStatusCode.BadRequest))
            ["code"].Text().ShouldBe(StaffErrorCodes.DepartmentUnknown);
        var seen = await fixture.As(RoleNames.ProvincialAdministrator, null).GetPageAsync($"/halls/staff/{theirs}");
        seen.QuerySelector("a[href$='/edit']").ShouldBeNull();
    }

    [Theory]
    [InlineData("/halls/370783-01/staff", RoleNames.SystemAdministrator)]
    [InlineData("/halls/370783-01/staff/new", RoleNames.WindowClerk)]
    public async Task Without_the_permission_a_page_is_refused(string path, string role)
    {
        using var answer = await fixture.As(role, "370783").GetAsync(path, Token);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task An_empty_hall_says_what_to_do_now() =>
        (await fixture.HallManager("370781").GetPageAsync("/halls/370781-01/staff?Q=%E6%97%A0%E4%BA%BA")).QuerySelector(".empty-state").ShouldNotBeNull();

    private static async Task<string> JoinAsync(HttpClient manager, string tenant, string number) => (await manager.PostJsonAsync(
        $"/api/v1/halls/{tenant}-01/staff", new { workNumber = number, name = "演示员甲", from = "2026-02-02" }))["staff"]!["id"].Text();
}
