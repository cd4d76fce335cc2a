using System.Net;
using Governance.IntegrationTests.Complaints.Citizens;
using Governance.IntegrationTests.Complaints.Stories;
using Governance.IntegrationTests.Web;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.Assistance;

/// <summary>梅州: an old person is to certify on a telephone that he lives, and cannot. The daughter asks for him on the web; somebody
/// comes to his home, asks him first, and does it with him. All of it by the pages that people use.</summary>
public abstract class OldPersonTests(GuangdongFixture fixture)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_old_person_is_certified_at_home_after_he_has_consented()
    {
        var story = await StoryHall.OpenAsync(fixture.App, "441400");
        var (hall, desk) = (story.Hall, new HelpDesk(story.Hall));
        await story.AtAsync("2023-10-16 20:15");
        var ticket = await AskOnTheWebAsync(hall);
        var citizen = hall.App.NewVisitor();
        var number = ticket[..6];
        (await ReadAsync(citizen, ticket)).ShouldContain("大厅正在安排帮办人");

        await story.AtAsync("2023-10-17 09:00");
        (await hall.Clerk.GetPageAsync("/assistance")).QuerySelector("main")!.TextContent.ShouldContain(number);
        await SendAsync(hall.Clerk, number, "assign", new() { ["Input.Helper"] = $"{await desk.HelperAsync("演示承办员")}" });
        await SendAsync(hall.Handler, number, "appointment", new() { ["Input.Day"] = "2023-10-18", ["Input.From"] = "9:30", ["Input.Until"] = "10:30" });
        var reads = await ReadAsync(citizen, ticket);
        reads.ShouldContain("演示承办员帮您办这件事");
        reads.ShouldContain("10 月 18 日（周三）09:30—10:30");
        reads.ShouldContain("在您家里");
        reads.ShouldContain("会先当面或打电话征得您本人同意");

        await story.AtAsync("2023-10-18 09:40");
        (await RefusedAsync(hall.Handler, number, "step", new() { ["Input.Text"] = "演示：帮本人刷脸。" })).ShouldContain("本人还没有同意");
        (await RefusedAsync(hall.Handler, number, "consent", new() { ["Input.ConsentHow"] = "OralBeforeWitness" })).ShouldContain("见证人");
        await SendAsync(hall.Handler, number, "consent", new() { ["Input.ConsentBy"] = "Self", ["Input.ConsentHow"] = "OralBeforeWitness", ["Input.Witness"] = "演示邻居丁" });
        (await LookAsync(hall.Handler, number)).ShouldContain("演示山村 7 号");
        await SendAsync(hall.Handler, number, "step", new() { ["Input.Text"] = "演示：用工作手机帮演示老人乙刷脸，认证通过。" });
        await SendAsync(hall.Handler, number, "complete", new() { ["Input.Text"] = "演示：认证已通过。" });

        reads = await ReadAsync(citizen, ticket);
        reads.ShouldContain("帮〔已隐去〕刷脸");
        reads.ShouldContain("演示：上门前核对地址");
        reads.ShouldContain("预约 10 月 18 日（周三）09:30—10:30");
        reads.ShouldContain("本人同意：本人，当面口头，有人见证");
        reads.ShouldContain("免费服务");
        await CitizenClient.SendAsync(citizen, $"/a/{ticket}/rate", new() { ["Input.Level"] = "5" });
        (await ReadAsync(citizen, ticket)).ShouldNotContain("请您评一评");
        (await desk.CourseAsync(number)).ShouldBe("Requested Assigned Appointed ConsentNoted PersonLookedAt StepTaken Completed Rated");
        (await desk.LivenessAsync()).ShouldContain((new DateOnly(2023, 10, 18), 1));
    }

    private static async Task<string> AskOnTheWebAsync(ComplaintsHall hall)
    {
        var (citizen, path) = (hall.App.NewVisitor(), $"/h/{hall.Hall}/help");
        var page = await citizen.GetPageAsync(path);
        var values = PageClient.ValuesOf(page.QuerySelector("main form:not([role=search])").ShouldBeAssignableTo<AngleSharp.Html.Dom.IHtmlFormElement>()!);
        values["Input.Visit"] = "AtHome";
        values["Input.Reason"] = "CannotUsePhone";
        values["Input.Text"] = "演示：父亲演示老人乙不会用手机，认证办不了。";
        values["Input.Name"] = "演示老人乙";
        values["Input.Requester"] = "Relative";
        values["Input.AskerName"] = "演示女儿丙";
        values["Input.AskerPhone"] = "13800004444";
        hall.App.Time.Advance(TimeSpan.FromSeconds(30));
        using (var homeless = await citizen.PostAsync(path, new FormUrlEncodedContent(values), Token))
        {
            (await homeless.ReadPageAsync()).QuerySelector(".error-summary")!.TextContent.ShouldContain("上门服务请写住址");
        }

        values["Input.Address"] = "演示山村 7 号";
        using var sent = await citizen.PostAsync(path, new FormUrlEncodedContent(values), Token);
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect, await sent.Content.ReadAsStringAsync(Token));
        var address = sent.Headers.Location!.ToString();
        using var twice = await citizen.PostAsync(path, new FormUrlEncodedContent(values), Token);
        twice.Headers.Location!.ToString().ShouldBe(address, "the same sheet is one order");
        return address.Split('/')[2];
    }

    private static async Task<string> ReadAsync(HttpClient citizen, string ticket) =>
        (await citizen.GetPageAsync($"/a/{ticket}")).QuerySelector("main")!.TextContent;

    private static async Task<string> LookAsync(HttpClient helper, string number)
    {
        using var shown = await helper.SubmitAsync(
            $"/assistance/{number}/person", new() { ["Input.Purpose"] = "演示：上门前核对地址" }, "main form:not([role=search])");
        return (await shown.ReadPageAsync()).QuerySelector("main")!.TextContent;
    }

    private static Task SendAsync(HttpClient who, string number, string verb, Dictionary<string, string> fields) =>
        CitizenClient.SendAsync(who, $"/assistance/{number}/{verb}", fields);

    // A verb that is not offered yet has no form to fill in: what its form would send is sent by itself.
    private static async Task<string> RefusedAsync(HttpClient who, string number, string verb, Dictionary<string, string> fields)
    {
        var token = (await who.GetPageAsync($"/assistance/{number}/appointment")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        fields["__RequestVerificationToken"] = token;
        using var response = await who.PostAsync($"/assistance/{number}/{verb}", new FormUrlEncodedContent(fields), Token);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return (await response.ReadPageAsync()).QuerySelector(".error-summary").ShouldNotBeNull().TextContent;
    }
}

public sealed class OldPersonOnSqliteTests(GuangdongOnSqlite fixture) : OldPersonTests(fixture), IClassFixture<GuangdongOnSqlite>;

public sealed class OldPersonOnMariaDbTests(GuangdongOnMariaDb fixture) : OldPersonTests(fixture), IClassFixture<GuangdongOnMariaDb>;
