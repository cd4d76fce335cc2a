using System.Net;
using System.Text;
using Governance.IntegrationTests.Web;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.Citizens;

/// <summary>A citizen writes himself, with photos, at home or by the poster.</summary>
public abstract class WebIntakeTests(ComplaintsFixture fixture)
{
    private static readonly byte[] Photo = [0xFF, 0xD8, 0xFF, 0xFE, 0, 8, (byte)'s', (byte)'e', (byte)'c', (byte)'r', (byte)'e', (byte)'t', 0xFF, 0xD9];

    private static readonly byte[] Paper = "%PDF-1.7\n%%EOF"u8.ToArray();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_written_is_registered_shielded_and_the_citizen_gets_the_code()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370302");
        var citizen = fixture.App.NewVisitor();
        var path = $"/h/{hall.Hall}/complain?from=qr";
        var sheet = new Dictionary<string, string>
        {
            ["Input.Kind"] = "CannotGetItDone",
            ["Input.Text"] = "演示市民甲：第三次来还缺材料。",
            ["Input.Item"] = hall.Item.ToString(),
            ["Input.Complainant.Name"] = "演示市民甲",
            ["Input.Complainant.Phone"] = "13800001111",
            ["Input.AnswerBy"] = "phone",
        };

        var page = await citizen.GetPageAsync(path);
        var form = page.QuerySelector("main form:not([role=search])").ShouldBeAssignableTo<AngleSharp.Html.Dom.IHtmlFormElement>()!;
        var values = PageClient.ValuesOf(form);
        foreach (var (name, value) in sheet)
        {
            values[name] = value;
        }

        fixture.App.Time.Advance(TimeSpan.FromSeconds(20));
        using var sent = await citizen.PostAsync(path, new FormUrlEncodedContent(values), Token);
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect, await sent.Content.ReadAsStringAsync(Token));
        var address = sent.Headers.Location!.ToString();
        using var twice = await citizen.PostAsync(path, new FormUrlEncodedContent(values), Token);
        twice.Headers.Location!.ToString().ShouldBe(address);

        var code = (await citizen.GetPageAsync(address)).QuerySelector(".receipt-code")!.TextContent;
        address.ShouldBe($"/t/{code.Replace("-", "")}/code");
        var filed = await hall.GetAsync(code[..4] + code[5..7]);
        filed.GetProperty("channel").GetString().ShouldBe("qr");
        filed.GetProperty("shielded").GetBoolean().ShouldBeTrue();
        filed.GetProperty("text").GetString().ShouldBe("〔已隐去〕：第三次来还缺材料。");
        filed.GetProperty("course")[0].GetProperty("by").GetString().ShouldBe("Citizen");
    }

    [Fact]
    public async Task What_is_missing_is_named_programs_are_kept_out_and_what_was_typed_stays()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370303");
        var citizen = fixture.App.NewVisitor();
        var path = $"/h/{hall.Hall}/complain";

        (await CitizenClient.RefusedAsync(citizen, path, new() { ["Input.Kind"] = "Suggestion", ["Input.Text"] = "很快。" })).ShouldContain("提交得太快了");
        using var trapped = await citizen.SubmitAsync(path, new() { ["Input.Kind"] = "Suggestion", ["Input.Text"] = "很快。", ["Input.Website"] = "x" }, "main form");
        (await trapped.ReadPageAsync()).QuerySelector("textarea")!.TextContent.Trim().ShouldBe("很快。");
        using var unknown = await citizen.GetAsync("/h/370303-99/complain", Token);
        unknown.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var province = await citizen.GetAsync("/h/370000-01/complain", Token);
        province.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_halls_own_page_and_the_choice_of_halls_lead_to_the_form()
    {
        var citizen = fixture.App.NewVisitor();

        (await citizen.GetPageAsync("/h/370304-01")).QuerySelector("a[href='/h/370304-01/complain']").ShouldNotBeNull();
        (await citizen.GetPageAsync("/c")).QuerySelector("a[href='/c?unit=370300']").ShouldNotBeNull();
        (await citizen.GetPageAsync("/c?unit=370300")).QuerySelector("a[href='/h/370304-01/complain']").ShouldNotBeNull();
        (await citizen.GetPageAsync("/c?q=博山")).QuerySelector("a[href='/h/370304-01/complain']").ShouldNotBeNull();
        (await citizen.GetPageAsync("/c?q=没有这里")).QuerySelector(".empty-state").ShouldNotBeNull();
    }

    [Fact]
    public async Task Photos_and_papers_are_stored_once_without_traces_and_read_by_those_who_may()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370305");
        var registered = await hall.RegisterAsync();
        var (number, path) = (CitizenClient.NumberOf(registered), $"/t/{CitizenClient.TicketOf(registered)}");
        var citizen = fixture.App.NewVisitor();

        using (var added = await CitizenClient.UploadAsync(citizen, $"{path}/add", [], ("../../IMG.jpg", Photo), ("again.jpg", Photo), ("a.pdf", Paper)))
        {
            added.StatusCode.ShouldBe(HttpStatusCode.Redirect, await added.Content.ReadAsStringAsync(Token));
        }

        using (var program = await CitizenClient.UploadAsync(citizen, $"{path}/add", new() { ["Input.Text"] = "见照片。" }, ("photo.jpg", "MZ program"u8.ToArray())))
        {
            var page = await program.ReadPageAsync();
            page.QuerySelector(".error-summary")!.TextContent.ShouldContain("不收程序");
            page.QuerySelector("textarea")!.TextContent.Trim().ShouldBe("见照片。");
        }

        var links = (await hall.Clerk.GetPageAsync($"/complaints/{number}/files")).QuerySelectorAll("a[href^='/complaints/files/']").ToList();
        links.Select(a => a.TextContent).ShouldBe(["IMG.jpg", "a.pdf"], ignoreOrder: true);
        using var photo = await hall.Clerk.GetAsync(links.Single(a => a.TextContent == "IMG.jpg").GetAttribute("href"), Token);
        photo.Content.Headers.ContentType!.MediaType.ShouldBe("image/jpeg");
        photo.Content.Headers.ContentDisposition.ShouldBeNull();
        photo.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        Encoding.ASCII.GetString(await photo.Content.ReadAsByteArrayAsync(Token)).ShouldNotContain("secret");
        var paper = links.Single(a => a.TextContent == "a.pdf").GetAttribute("href")!;
        using var saved = await hall.Clerk.GetAsync(paper, Token);
        saved.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        using var own = await citizen.GetAsync(path + paper["/complaints".Length..], Token);
        own.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var outOfReach = await hall.Handler.GetAsync(paper, Token);
        outOfReach.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var other = await hall.RegisterAsync();
        using var ofAnother = await citizen.GetAsync($"/t/{CitizenClient.TicketOf(other)}{paper["/complaints".Length..]}", Token);
        ofAnother.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Staff_add_files_over_the_api_and_what_cannot_be_is_named()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370306");
        var number = CitizenClient.NumberOf(await hall.RegisterAsync());

        await hall.DoAsync(hall.Clerk, number, "files", new { file = new { name = "材料.pdf", content = Convert.ToBase64String(Paper) } });
        (await ComplaintsHall.RefusedAsync(hall.Clerk, number, "files", new { file = (object?)null })).ShouldBe("Complaints:FileEmpty");
        (await ComplaintsHall.RefusedAsync(hall.Clerk, number, "files", new { file = new { name = "a.png", content = Convert.ToBase64String("<html>"u8) } }))
            .ShouldBe("Complaints:FileTypeUnknown");

        (await hall.GetAsync(number)).GetProperty("files").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task The_poster_leads_to_the_form_of_the_own_hall()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370321");

        (await hall.Clerk.GetPageAsync($"/complaints/poster?hall={hall.Hall}")).Body!.TextContent.ShouldContain($"/h/{hall.Hall}/complain");
        using var anothers = await hall.Clerk.GetAsync("/complaints/poster?hall=370322-01", Token);
        anothers.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}

public sealed class WebIntakeOnMariaDbTests(ComplaintsOnMariaDb fixture) : WebIntakeTests(fixture), IClassFixture<ComplaintsOnMariaDb>;

public sealed class WebIntakeOnSqliteTests(ComplaintsOnSqlite fixture) : WebIntakeTests(fixture), IClassFixture<ComplaintsOnSqlite>;
