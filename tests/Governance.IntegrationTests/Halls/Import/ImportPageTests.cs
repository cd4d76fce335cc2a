using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Permissions;
using Governance.Tests;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Halls.Import;

public sealed class ImportPageTests(HallsFixture fixture) : IClassFixture<HallsFixture>
{
    private const string Tenant = "370784";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_is_looked_at_and_then_imported()
    {
        var manager = fixture.HallManager(Tenant);
        using var uploaded = await UploadAsync(manager, TestWorkbook.Write(
            ("部门", [["部门编号", "名称"], ["JM01", "演示局"]]), ("随便", [["不认得"], ["x"]])));

        uploaded.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var path = uploaded.Headers.Location!.ToString();
        var page = await manager.GetPageAsync(path);
        page.QuerySelector("main")!.TextContent.ShouldContain("新增 1 行");
        page.QuerySelector("main")!.TextContent.ShouldContain("随便");
        page.QuerySelectorAll("button.primary, a.button.primary").ShouldHaveSingleItem();
        page.Body!.OuterHtml.ShouldNotContain("Halls:");

        using var done = await manager.SubmitAsync(path, []);
        done.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await manager.GetPageAsync("/halls/import")).QuerySelector(".done").ShouldNotBeNull().TextContent.ShouldContain("部门新增 1");
        var again = await manager.GetPageAsync(path);
        again.QuerySelector("main")!.TextContent.ShouldContain("不用导入");
        again.QuerySelector("main form").ShouldBeNull();
    }

    [Fact]
    public async Task A_file_with_a_mistake_says_where_and_cannot_be_imported()
    {
        var manager = fixture.HallManager(Tenant);
        using var uploaded = await UploadAsync(manager, Encoding.UTF8.GetBytes("工号,姓名,大厅编号\n01,=1+1,370784-01\n"));

        var page = await manager.GetPageAsync(uploaded.Headers.Location!.ToString());

        page.QuerySelector("main form").ShouldBeNull();
        page.QuerySelector(".import-errors li").ShouldNotBeNull().TextContent.ShouldStartWith("B2");
    }

    [Fact]
    public async Task A_file_that_is_none_is_refused_at_its_field()
    {
        using var answer = await UploadAsync(fixture.HallManager(Tenant), [.. "MZ"u8, 0, 1, 2]);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.ReadPageAsync()).QuerySelector(".error-summary a[href='#Input_File']").ShouldNotBeNull().TextContent.ShouldContain("Excel");
    }

    [Fact]
    public async Task Without_a_file_it_says_what_to_do()
    {
        using var answer = await fixture.HallManager(Tenant).SubmitAsync("/halls/import", []);

        (await answer.ReadPageAsync()).QuerySelector(".error-summary")!.TextContent.ShouldContain("请先选一个文件");
    }

    [Theory]
    [InlineData("/halls/import/preview")]
    [InlineData("/halls/import/preview?file=x")]
    [InlineData("/halls/import/preview?file=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("/halls/export/nothing.csv")]
    [InlineData("/halls/export.xlsx?hall=370783-01")]
    public async Task What_is_not_there_is_not_found(string path)
    {
        using var answer = await fixture.HallManager(Tenant).GetAsync(path, Token);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/halls/import")]
    [InlineData("/halls/import/template.xlsx")]
    [InlineData("/halls/export.xlsx")]
    [InlineData("/halls/export/staff.csv")]
    [InlineData("/api/v1/export.xlsx")]
    public async Task Only_who_keeps_the_book_may(string path)
    {
        using var clerk = await fixture.As(RoleNames.WindowClerk, Tenant).GetAsync(path, Token);
        using var manager = await fixture.HallManager(Tenant).GetAsync(path, Token);

        clerk.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        manager.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_template_has_all_headings_and_imports_nothing()
    {
        var manager = fixture.HallManager(Tenant);
        using var uploaded = await UploadAsync(manager, await manager.GetByteArrayAsync("/halls/import/template.xlsx", Token));

        var page = await manager.GetPageAsync(uploaded.Headers.Location!.ToString());

        page.QuerySelectorAll(".import-counts tbody tr").Length.ShouldBe(7);
        page.QuerySelector(".import-errors").ShouldBeNull();
        page.QuerySelector("main form").ShouldBeNull();
    }

    private static async Task<HttpResponseMessage> UploadAsync(HttpClient manager, byte[] file)
    {
        var form = (await manager.GetPageAsync("/halls/import")).QuerySelector("main form").ShouldBeAssignableTo<IHtmlFormElement>()!;
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in PageClient.ValuesOf(form))
        {
            content.Add(new StringContent(value), name);
        }

        content.Add(new ByteArrayContent(file), "Input.File", "演示.xlsx");
        return await manager.PostAsync("/halls/import", content, Token);
    }
}
