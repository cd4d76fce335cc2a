using System.Net;
using System.Net.Http.Json;
using Governance.Halls.Contracts;
using Governance.IntegrationTests.Databases;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Permissions;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Identity;

public class AccessTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_api_answers_with_problems_where_a_page_leads_to_the_sign_in()
    {
        await using var accounts = await Accounts.StartAsync(DatabaseKind.Sqlite);
        using var stranger = accounts.App.NewVisitor();
        using var manager = await accounts.SignInAsync(Accounts.HallManager);

        (await Problems.CodeOfAsync(await stranger.GetAsync("/api/v1/users", Token), HttpStatusCode.Unauthorized)).ShouldBe("Identity:SignInNeeded");
        (await Problems.CodeOfAsync(await manager.GetAsync("/api/v1/users", Token), HttpStatusCode.Forbidden)).ShouldBe("Identity:NotAllowed");
        (await stranger.GetAsync("/users", Token)).Headers.Location!.OriginalString.ShouldContain("/account/login?returnUrl=%2Fusers");
        var denied = await manager.GetAsync("/users", Token);
        denied.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await denied.ReadPageAsync()).Body!.TextContent.ShouldContain("演示大厅负责人甲");
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.MariaDb)]
    public async Task The_security_officer_s_grants_hold_in_the_own_unit(DatabaseKind kind)
    {
        await using var accounts = await Accounts.StartAsync(kind);
        using var officer = await accounts.SignInAsync(Accounts.CountyOfficer);
        var page = await officer.GetPageAsync("/users/grants");
        page.QuerySelector("input[name=Granted][value='auditor|Identity.Users.View']")!.HasAttribute("disabled").ShouldBeTrue();

        var stolen = await officer.PutAsJsonAsync(
            "/api/v1/grants", new[] { new { role = RoleNames.SecurityOfficer, permission = "Identity.Users.Manage", isGranted = true } }, Token);
        (await Problems.CodeOfAsync(stolen, HttpStatusCode.Conflict)).ShouldBe("Identity:GrantFixed");
        var unknown = await officer.PutAsJsonAsync(
            "/api/v1/grants", new[] { new { role = RoleNames.HallManager, permission = "No.Such", isGranted = true } }, Token);
        (await Problems.CodeOfAsync(unknown, HttpStatusCode.BadRequest)).ShouldBe("Identity:PermissionUnknown");
    }

    [Fact]
    public async Task A_permission_that_a_unit_has_refused_is_gone_at_once_and_only_there()
    {
        await using var accounts = await Accounts.StartAsync(DatabaseKind.Sqlite);
        using var officer = await accounts.SignInAsync(Accounts.CountyOfficer);
        using var manager = await accounts.SignInAsync(Accounts.HallManager);
        (await manager.GetAsync("/halls", Token)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var box = $"{RoleNames.HallManager}|{HallPermissions.View}";

        var form = (await officer.GetPageAsync("/users/grants")).QuerySelector("main form")!;
        form.QuerySelectorAll("input[name=Shown]").Select(i => i.GetAttribute("value")).ShouldContain(box);
        var saved = await officer.PostAsync("/users/grants", new FormUrlEncodedContent(
        [
            new("__RequestVerificationToken", form.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")),
            new("Shown", box),
        ]), Token);

        saved.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await manager.GetAsync("/halls", Token)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var changed = (await officer.GetPageAsync("/users/grants")).QuerySelector($"input[name=Granted][value='{box}']")!;
        changed.HasAttribute("checked").ShouldBeFalse();
        changed.ParentElement!.TextContent.ShouldContain("本单位改过");
        using var province = await accounts.SignInAsync(Accounts.ProvincialOfficer);
        (await province.GetPageAsync("/users/grants")).QuerySelector($"input[name=Granted][value='{box}']")!
            .HasAttribute("checked").ShouldBeTrue();
    }

    [Fact]
    public async Task An_auditor_sees_the_sign_in_log_and_changes_nothing()
    {
        await using var accounts = await Accounts.StartAsync(DatabaseKind.Sqlite);
        using var auditor = await accounts.SignInAsync(Accounts.CountyAuditor);

        (await auditor.GetPageAsync("/users/sign-ins")).QuerySelectorAll("tbody tr").Length.ShouldBeGreaterThan(0);
        (await auditor.GetPageAsync("/users")).QuerySelector("a[href='/users/new']").ShouldBeNull();
        (await auditor.GetAsync("/users/new", Token)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await auditor.GetAsync("/users/grants", Token)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }
}
