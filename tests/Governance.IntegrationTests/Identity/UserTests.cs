using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Governance.IntegrationTests.Databases;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Permissions;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Identity;

public class UserTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.MariaDb)]
    public async Task An_account_is_opened_used_changed_and_shut_off(DatabaseKind kind)
    {
        await using var accounts = await Accounts.StartAsync(kind);
        using var administrator = await accounts.SignInAsync(Accounts.CountyAdministrator);

        var page = await (await administrator.SubmitAsync("/users/new", new()
        {
            ["UserName"] = "clerk-b",
            ["DisplayName"] = "演示窗口人员乙",
            ["Office"] = "A 区 8 号窗口",
            ["Roles"] = RoleNames.WindowClerk,
        })).ReadPageAsync();
        var password = page.QuerySelector(".key-sentence strong").ShouldNotBeNull().TextContent;
        using var clerk = accounts.App.NewVisitor();
        (await accounts.TryAsync(clerk, "clerk-b", password)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await accounts.ChangePasswordAsync(clerk, password, Accounts.OwnPassword)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await clerk.GetAsync("/account/password", Token)).StatusCode.ShouldBe(HttpStatusCode.OK);

        var id = await IdOfAsync(administrator, "clerk-b");
        var changed = await administrator.SubmitAsync($"/users/{id}", new() { ["Roles"] = RoleNames.DutyLeader });
        changed.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await administrator.GetPageAsync("/users?search=clerk-b")).QuerySelector("tbody tr")!.TextContent.ShouldContain("值班领导");

        (await administrator.PostAsync($"/api/v1/users/{id}/disable", null, Token)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        accounts.App.Time.Advance(TimeSpan.FromMinutes(2));
        (await clerk.GetAsync("/account/password", Token)).Headers.Location!.OriginalString.ShouldContain("/account/login");
        (await accounts.TryAsync(clerk, "clerk-b", Accounts.OwnPassword)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Another_unit_s_account_is_not_there()
    {
        await using var accounts = await Accounts.StartAsync(DatabaseKind.Sqlite);
        using var province = await accounts.SignInAsync(Accounts.ProvincialAdministrator);
        using var county = await accounts.SignInAsync(Accounts.CountyAdministrator);
        var theirs = await IdOfAsync(county, Accounts.HallManager);
        var provinces = await IdOfAsync(province, Accounts.ProvincialOfficer);

        foreach (var (visitor, id) in new[] { (province, theirs), (county, provinces) })
        {
            (await visitor.GetAsync($"/users/{id}", Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
            (await Problems.CodeOfAsync(await visitor.GetAsync($"/api/v1/users/{id}", Token), HttpStatusCode.NotFound)).ShouldBe("Kernel:NotFound");
            var reset = await visitor.PostAsync($"/api/v1/users/{id}/reset-password", null, Token);
            (await Problems.CodeOfAsync(reset, HttpStatusCode.NotFound)).ShouldBe("Kernel:NotFound");
        }

        var seen = await county.GetFromJsonAsync<JsonObject>("/api/v1/users", Token);
        seen!["users"]!.AsArray().Select(u => (string)u!["userName"]!).ShouldNotContain(Accounts.ProvincialOfficer);
    }

    [Fact]
    public async Task Rules_answer_with_their_code_and_keep_what_was_typed()
    {
        await using var accounts = await Accounts.StartAsync(DatabaseKind.Sqlite);
        using var county = await accounts.SignInAsync(Accounts.CountyAdministrator);

        var taken = await county.PostAsJsonAsync("/api/v1/users", Account(Accounts.ProvincialOfficer, RoleNames.WindowClerk), Token);
        (await Problems.CodeOfAsync(taken, HttpStatusCode.BadRequest)).ShouldBe("Identity:UserNameTaken");
        var both = await county.PostAsJsonAsync("/api/v1/users", Account("both", RoleNames.Auditor, RoleNames.WindowClerk), Token);
        (await Problems.CodeOfAsync(both, HttpStatusCode.Conflict)).ShouldBe("Identity:RoleExclusive");
        var nameless = await county.PostAsJsonAsync("/api/v1/users", new { roles = new[] { RoleNames.WindowClerk } }, Token);
        nameless.StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        var page = await (await county.SubmitAsync("/users/new", new() { ["UserName"] = "x", ["DisplayName"] = "演示甲", ["Roles"] = RoleNames.WindowClerk }))
            .ReadPageAsync();
        page.QuerySelector("#error-summary a")!.GetAttribute("href").ShouldBe("#UserName");
        var nothing = await (await county.SubmitAsync("/users/new", [])).ReadPageAsync();
        nothing.QuerySelectorAll("#error-summary a").Select(a => a.GetAttribute("href")).ShouldBe(["#UserName", "#DisplayName", "#Roles"]);
        page.QuerySelector("input[name=DisplayName]")!.GetAttribute("value").ShouldBe("演示甲");
        page.QuerySelector("input[name=Roles]:checked")!.GetAttribute("value").ShouldBe(RoleNames.WindowClerk);
    }

    [Fact]
    public async Task The_province_appoints_a_unit_s_administrator_and_nobody_else_there()
    {
        await using var accounts = await Accounts.StartAsync(DatabaseKind.Sqlite);
        using var province = await accounts.SignInAsync(Accounts.ProvincialAdministrator);

        var clerk = await province.PostAsJsonAsync("/api/v1/users", AccountAt("370902", "a-clerk", RoleNames.WindowClerk), Token);
        (await Problems.CodeOfAsync(clerk, HttpStatusCode.Conflict)).ShouldBe("Identity:OnlyAdministratorElsewhere");
        var administrator = await province.PostAsJsonAsync("/api/v1/users", AccountAt("370902", "taishan-admin", RoleNames.SystemAdministrator), Token);
        administrator.StatusCode.ShouldBe(HttpStatusCode.Created);

        var password = (string)(await administrator.Content.ReadFromJsonAsync<JsonObject>(Token))!["password"]!;
        using var visitor = accounts.App.NewVisitor();
        await accounts.TryAsync(visitor, "taishan-admin", password);
        await accounts.ChangePasswordAsync(visitor, password, Accounts.OwnPassword);
        var seen = await visitor.GetFromJsonAsync<JsonObject>("/api/v1/users", Token);
        seen!["users"]!.AsArray().Select(u => (string)u!["userName"]!).ShouldBe(["taishan-admin"]);
    }

    [Fact]
    public async Task Nobody_shuts_off_or_promotes_himself_and_an_old_state_is_not_saved_over_a_new_one()
    {
        await using var accounts = await Accounts.StartAsync(DatabaseKind.Sqlite);
        using var county = await accounts.SignInAsync(Accounts.CountyAdministrator);
        var own = await IdOfAsync(county, Accounts.CountyAdministrator);
        var other = await IdOfAsync(county, Accounts.HallManager);

        var disabled = await county.PostAsync($"/api/v1/users/{own}/disable", null, Token);
        (await Problems.CodeOfAsync(disabled, HttpStatusCode.Conflict)).ShouldBe("Identity:NotYourself");
        var promoted = await county.PutAsJsonAsync($"/api/v1/users/{own}", await ChangeAsync(county, own, RoleNames.SecurityOfficer), Token);
        (await Problems.CodeOfAsync(promoted, HttpStatusCode.Conflict)).ShouldBe("Identity:NotYourself");

        var first = await ChangeAsync(county, other, RoleNames.DutyLeader);
        var second = await ChangeAsync(county, other, RoleNames.WindowClerk);
        (await county.PutAsJsonAsync($"/api/v1/users/{other}", first, Token)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await Problems.CodeOfAsync(await county.PutAsJsonAsync($"/api/v1/users/{other}", second, Token), HttpStatusCode.Conflict))
            .ShouldBe("Kernel:ChangedMeanwhile");
    }

    [Fact]
    public async Task Shutting_out_and_a_new_password_ask_first_and_say_what_was_done()
    {
        await using var accounts = await Accounts.StartAsync(DatabaseKind.Sqlite);
        using var county = await accounts.SignInAsync(Accounts.CountyAdministrator);
        var id = await IdOfAsync(county, Accounts.HallManager);

        var question = await county.GetPageAsync($"/users/{id}/ask/disable");
        question.QuerySelector(".confirm-panel h2")!.TextContent.ShouldContain(Accounts.HallManager);
        question.QuerySelector(".confirm-panel a.primary")!.GetAttribute("href").ShouldBe($"/users/{id}");
        (await county.GetPageAsync($"/users/{id}")).QuerySelector(".page-title")!.TextContent.ShouldContain("可用");
        (await county.SubmitAsync($"/users/{id}/ask/disable", [])).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var shutOut = await county.GetPageAsync($"/users/{id}");
        shutOut.QuerySelector(".done").ShouldNotBeNull().TextContent.ShouldContain("已停用");
        shutOut.QuerySelector(".page-title")!.TextContent.ShouldContain("已停用");
        (await county.GetPageAsync($"/users/{id}")).QuerySelector(".done").ShouldBeNull();

        var issued = await county.SubmitAsync($"/users/{id}/ask/password", []);
        issued.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await issued.ReadPageAsync()).QuerySelector(".key-sentence strong").ShouldNotBeNull().TextContent.Length.ShouldBeGreaterThan(12);
        (await county.GetAsync($"/users/{id}/ask/dance", Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var own = await IdOfAsync(county, Accounts.CountyAdministrator);
        (await (await county.SubmitAsync($"/users/{own}/ask/disable", [])).ReadPageAsync())
            .QuerySelector("#error-summary")!.TextContent.ShouldContain("不能对自己的账号");
    }

    private static object Account(string userName, params string[] roles) => new { userName, displayName = "演示甲", roles };

    private static object AccountAt(string tenantCode, string userName, string role) =>
        new { userName, displayName = "演示甲", roles = new[] { role }, tenantCode };

    private static async Task<object> ChangeAsync(HttpClient visitor, Guid id, string role)
    {
        var user = await visitor.GetFromJsonAsync<JsonObject>($"/api/v1/users/{id}", Token);
        return new { displayName = "演示甲", roles = new[] { role }, concurrencyStamp = (string)user!["concurrencyStamp"]! };
    }

    private static async Task<Guid> IdOfAsync(HttpClient visitor, string userName)
    {
        var found = await visitor.GetFromJsonAsync<JsonObject>($"/api/v1/users?search={userName}", Token);
        return (Guid)found!["users"]!.AsArray().Single(u => (string)u!["userName"]! == userName)!["id"]!;
    }
}
