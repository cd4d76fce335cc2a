using System.Net;
using Governance.IntegrationTests.Databases;
using Governance.IntegrationTests.Web;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Identity;

public class SecondFactorTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.MariaDb)]
    public async Task Where_it_is_required_an_administrator_sets_it_up_first_and_needs_it_from_then_on(DatabaseKind kind)
    {
        await using var accounts = await Accounts.StartAsync(kind, "--Governance:Identity:RequireSecondFactor=true");
        using var visitor = await accounts.SignInAsync(Accounts.CountyAdministrator);
        (await visitor.GetAsync("/users", Token)).Headers.Location!.OriginalString.ShouldBe("/account/authenticator?returnUrl=%2Fusers");

        var key = await EnrolAsync(visitor);
        await visitor.GetPageAsync("/users");

        using var other = accounts.App.NewVisitor();
        var asked = await accounts.TryAsync(other, Accounts.CountyAdministrator, Accounts.OwnPassword);
        asked.Headers.Location!.OriginalString.ShouldStartWith("/account/second-factor");
        (await other.GetAsync("/users", Token)).Headers.Location!.OriginalString.ShouldContain("/account/login");
        var wrong = await other.SubmitAsync("/account/second-factor", new() { ["Code"] = "not digits" });
        (await wrong.ReadPageAsync()).QuerySelector("#error-summary")!.TextContent.ShouldContain("动态码不对");
        var right = await other.SubmitAsync("/account/second-factor?returnUrl=%2Fusers", new() { ["Code"] = Totp.CodeOf(key) });
        right.Headers.Location!.OriginalString.ShouldBe("/users");
        await other.GetPageAsync("/users");
    }

    [Fact]
    public async Task Codes_cannot_be_guessed_one_after_the_other()
    {
        await using var accounts = await Accounts.StartAsync(DatabaseKind.Sqlite);
        using var owner = await accounts.SignInAsync(Accounts.CountyAdministrator);
        var key = await EnrolAsync(owner);
        using var thief = accounts.App.NewVisitor();
        await accounts.TryAsync(thief, Accounts.CountyAdministrator, Accounts.OwnPassword);

        for (var i = 0; i < 4; i++)
        {
            await thief.SubmitAsync("/account/second-factor", new() { ["Code"] = "" });
        }

        var locked = await thief.SubmitAsync("/account/second-factor", new() { ["Code"] = Totp.CodeOf(key) });
        locked.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await thief.GetAsync("/users", Token)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task The_page_for_the_code_is_nothing_without_a_password_before_it()
    {
        await using var accounts = await Accounts.StartAsync(DatabaseKind.Sqlite);
        using var visitor = accounts.App.NewVisitor();

        (await visitor.GetAsync("/account/second-factor", Token)).Headers.Location!.OriginalString.ShouldBe("/account/login");
    }

    [Fact]
    public async Task Others_are_not_asked_for_it()
    {
        await using var accounts = await Accounts.StartAsync(DatabaseKind.Sqlite, "--Governance:Identity:RequireSecondFactor=true");
        using var auditor = await accounts.SignInAsync(Accounts.CountyAuditor);

        await auditor.GetPageAsync("/users");
    }

    [Fact]
    public async Task Looking_at_the_key_ends_no_other_session_of_the_account_and_setting_it_up_does()
    {
        await using var accounts = await Accounts.StartAsync(DatabaseKind.Sqlite);
        using var visitor = await accounts.SignInAsync(Accounts.CountyAdministrator);
        using var other = accounts.App.NewVisitor();
        await accounts.TryAsync(other, Accounts.CountyAdministrator, Accounts.OwnPassword);

        await visitor.GetPageAsync("/account/authenticator");
        accounts.App.Time.Advance(TimeSpan.FromMinutes(2));
        await other.GetPageAsync("/users");

        await EnrolAsync(visitor);
        accounts.App.Time.Advance(TimeSpan.FromMinutes(2));
        (await other.GetAsync("/users", Token)).Headers.Location!.OriginalString.ShouldContain("/account/login");
        await visitor.GetPageAsync("/users");
    }

    private static async Task<string> EnrolAsync(HttpClient visitor)
    {
        var key = (await visitor.GetPageAsync("/account/authenticator")).QuerySelector("main ol strong")!.TextContent;
        var enrolled = await visitor.SubmitAsync("/account/authenticator", new() { ["Code"] = Totp.CodeOf(key) });
        enrolled.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return key;
    }
}
