using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Governance.Halls.Contracts;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Permissions;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Halls;

public sealed class EvidenceFileTests(HallsFixture fixture) : IClassFixture<HallsFixture>
{
    private const string Tenant = "370784";
    private const string Documents = "/api/v1/halls/370784-01/mechanisms/complaint-window/documents";

    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.4\ntrailer<<>>\n%%EOF");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_is_served_for_saving_only()
    {
        var path = await StoreAsync("关于\"窗口\".pdf");

        using var answer = await fixture.HallManager(Tenant).GetAsync(path, Token);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        answer.Content.Headers.ContentDisposition.FileNameStar.ShouldBe("关于_窗口_.pdf");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        (await answer.Content.ReadAsByteArrayAsync(Token)).ShouldBe(Pdf);
    }

    [Theory]
    [InlineData(RoleNames.WindowClerk, Tenant, HttpStatusCode.OK)]
    [InlineData(RoleNames.CityOffice, "370700", HttpStatusCode.OK)]
    [InlineData(RoleNames.ProvincialAdministrator, null, HttpStatusCode.OK)]
    [InlineData(RoleNames.Auditor, null, HttpStatusCode.OK)]
    [InlineData(RoleNames.HallManager, "370700", HttpStatusCode.NotFound)]
    [InlineData(RoleNames.CityOffice, "370900", HttpStatusCode.NotFound)]
    [InlineData(RoleNames.HallManager, "370783", HttpStatusCode.NotFound)]
    [InlineData(RoleNames.SystemAdministrator, null, HttpStatusCode.Forbidden)]
    public async Task A_file_is_seen_by(string role, string? tenant, HttpStatusCode status)
    {
        var path = await StoreAsync("通知.pdf");

        using var page = await fixture.As(role, tenant).GetAsync(path, Token);
        using var api = await fixture.As(role, tenant).GetAsync("/api/v1" + path, Token);

        page.StatusCode.ShouldBe(status);
        api.StatusCode.ShouldBe(status);
    }

    [Fact]
    public async Task A_program_by_another_name_is_refused_at_its_field()
    {
        using var answer = await fixture.HallManager(Tenant).PostAsJsonAsync(
            Documents, Body("窗口.pdf", [.. "MZ"u8, 1, 2, 3]), Token);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(Token);
        problem.GetProperty("code").GetString().ShouldBe(HallErrorCodes.FileTypeUnknown);
        problem.GetProperty("errors").TryGetProperty("file", out _).ShouldBeTrue();
    }

    [Fact]
    public async Task A_file_is_uploaded_through_the_page()
    {
        var manager = fixture.HallManager("370785");
        var form = (await manager.GetPageAsync("/halls/370785-01/no-veto/document")).QuerySelector("main form")
            .ShouldBeAssignableTo<AngleSharp.Html.Dom.IHtmlFormElement>()!;
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in PageClient.ValuesOf(form))
        {
            content.Add(new StringContent(name switch
            {
                "Input.Kind" => "File",
                "Input.Title" => "演示办法",
                "Input.DatedOn" => "2019-10-08",
                _ => value,
            }), name);
        }

        content.Add(new ByteArrayContent(Pdf), "Input.File", "办法.pdf");
        using var answer = await manager.PostAsync("/halls/370785-01/no-veto/document", content, Token);

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var link = (await manager.GetPageAsync("/halls/370785-01")).QuerySelector("#no-veto .evidence-title a")!.GetAttribute("href")!;
        (await manager.GetByteArrayAsync(link, Token)).ShouldBe(Pdf);
    }

    private static object Body(string name, byte[] content) => new
    {
        kind = "File",
        title = "演示文件",
        datedOn = "2019-10-08",
        datedOnPrecision = "Day",
        sincePrecision = "Unknown",
        file = new { name, content },
    };

    private async Task<string> StoreAsync(string name)
    {
        using var answer = await fixture.HallManager(Tenant).PostAsJsonAsync(Documents, Body(name, Pdf), Token);
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync(Token));
        var place = await answer.Content.ReadFromJsonAsync<JsonElement>(Token);
        return $"/halls/evidence/{place.GetProperty("evidence").GetProperty("id").GetString()}/file";
    }
}
