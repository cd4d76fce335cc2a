using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Governance.Halls.Contracts;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Permissions;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Halls.Book;

public sealed class DepartmentPageTests(HallsFixture fixture) : IClassFixture<HallsFixture>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_department_is_entered_renamed_and_keeps_its_former_name()
    {
        var manager = fixture.HallManager("370784");
        (await manager.GetPageAsync("/halls/departments")).QuerySelector(".empty-state")!.TextContent.ShouldContain("还没有登记部门");
        (await manager.SendAsync("/halls/departments/new", new()
        {
            ["Input.Code"] = "YB",
            ["Input.Name"] = "演示医保局",
            ["Input.From"] = "2019-01-01",
        })).ShouldBe("/halls/departments");

        var list = await manager.GetPageAsync("/halls/departments");
        list.QuerySelector(".done")!.TextContent.ShouldContain("已登记“演示医保局”");
        var path = list.QuerySelector("tbody th a")!.GetAttribute("href")!;
        await manager.SendAsync(path, new() { ["Input.Name"] = "演示医疗保障局", ["Input.ChangeFrom"] = "2026-03-01" });

        var page = await manager.GetPageAsync(path);
        page.QuerySelector("h1")!.TextContent.ShouldBe("演示医疗保障局");
        page.QuerySelector("#history tbody")!.TextContent.ShouldSatisfyAllConditions(
            t => t.ShouldContain("2026-03-01 之前"), t => t.ShouldContain("演示医保局"), t => t.ShouldContain("演示人员甲"));
        page.Body!.OuterHtml.ShouldNotContain("Halls:");
        (await manager.ReadAsync("/api/v1/departments?asOf=2025-11-23"))[0].GetProperty("name").GetString().ShouldBe("演示医保局");
    }

    [Fact]
    public async Task What_is_missing_is_said_at_its_field_and_nothing_typed_is_lost()
    {
        using var answer = await fixture.HallManager("370785").SubmitAsync(
            "/halls/departments/new", new() { ["Input.Phone"] = "0536-0000000", ["Input.Code"] = "YB" });

        var page = await answer.ReadPageAsync();
        page.QuerySelector(".error-summary a[href='#Input_Name']")!.TextContent.ShouldContain("请填部门全称");
        page.QuerySelector<IHtmlInputElement>("#Input_Phone")!.Value.ShouldBe("0536-0000000");
    }

    [Fact]
    public async Task A_code_is_given_once_in_a_unit_and_again_in_another()
    {
        object body = new { code = "SB", name = "演示社保局", from = "2019-01-01" };
        await fixture.HallManager("370781").CreateAsync("/api/v1/departments", body);
        await fixture.HallManager("370782").CreateAsync("/api/v1/departments", body);

        (await fixture.HallManager("370781").RefusedAsync(HttpMethod.Post, "/api/v1/departments", body))
            .ShouldBe((HttpStatusCode.BadRequest, HallBookErrorCodes.NumberTaken));
    }

    [Fact]
    public async Task A_department_of_others_is_not_there_and_cannot_be_named()
    {
        var theirs = (await fixture.HallManager("370902").CreateAsync("/api/v1/departments", new { code = "SB", name = "演示社保局", from = "2019-01-01" }))
            .GetProperty("id").GetString();
        var manager = fixture.HallManager("370703");

        using var page = await manager.GetAsync($"/halls/departments/{theirs}", Token);
        page.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await manager.RefusedAsync(HttpMethod.Post, "/api/v1/halls/370703-01/windows", new
        {
            number = "1",
            kinds = new[] { "General" },
            departmentId = theirs,
            from = "2019-01-01",
        })).ShouldBe((HttpStatusCode.BadRequest, HallBookErrorCodes.DepartmentUnknown));
    }

    [Theory]
    [InlineData("/halls/departments", RoleNames.SystemAdministrator)]
    [InlineData("/halls/departments/new", RoleNames.WindowClerk)]
    [InlineData("/halls/370703-01/windows", RoleNames.SystemAdministrator)]
    [InlineData("/halls/370703-01/windows/new", RoleNames.Auditor)]
    [InlineData("/halls/370703-01/notices/new", RoleNames.DutyLeader)]
    public async Task Without_the_permission_a_page_is_refused(string path, string role)
    {
        using var answer = await fixture.As(role, "370703").GetAsync(path, Token);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Who_only_reads_is_shown_no_form()
    {
        var id = (await fixture.HallManager("370704").CreateAsync("/api/v1/departments", new { code = "SB", name = "演示社保局", from = "2019-01-01" }))
            .GetProperty("id").GetString();

        var page = await fixture.As(RoleNames.WindowClerk, "370704").GetPageAsync($"/halls/departments/{id}");

        page.QuerySelector("main form").ShouldBeNull();
        page.QuerySelector("h1")!.TextContent.ShouldBe("演示社保局");
    }
}
