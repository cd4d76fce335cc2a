using System.Net;
using Governance.IntegrationTests.Databases;
using Governance.IntegrationTests.Web;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Identity;

public class SignInTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.MariaDb)]
    public async Task A_one_time_password_lets_one_in_to_change_it_and_nowhere_else(DatabaseKind kind)
    {
        await using var accounts = await Accounts.StartAsync(kind);
        using var visitor = accounts.App.NewVisitor();
        var once = accounts.PasswordOf(Accounts.CountyAdministrator);

        var entered = await accounts.TryAsync(visitor, Accounts.CountyAdministrator, once);
        entered.Headers.Location!.OriginalString.ShouldBe("/users");

        var sentAway = await visitor.GetAsync("/users", Token);
        sentAway.Headers.Location!.OriginalString.ShouldBe("/account/password?returnUrl=%2Fusers");
        var api = await visitor.GetAsync("/api/v1/users", Token);
        (await Problems.CodeOfAsync(api, HttpStatusCode.Forbidden)).ShouldBe("Identity:MustChangePassword");

        var changed = await accounts.ChangePasswordAsync(visitor, once, Accounts.OwnPassword);
        changed.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await visitor.GetPageAsync("/users")).QuerySelector("h1")!.TextContent.ShouldBe("账号");

        using var other = accounts.App.NewVisitor();
        (await accounts.TryAsync(other, Accounts.CountyAdministrator, once)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await accounts.TryAsync(other, Accounts.CountyAdministrator, Accounts.OwnPassword)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.MariaDb)]
    public async Task Five_failures_lock_for_a_quarter_of_an_hour(DatabaseKind kind)
    {
        await using var accounts = await Accounts.StartAsync(kind);
        using var visitor = accounts.App.NewVisitor();
        for (var i = 0; i < 5; i++)
        {
            (await accounts.TryAsync(visitor, Accounts.HallManager, "Wrong-password-1")).StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        var right = accounts.PasswordOf(Accounts.HallManager);
        (await accounts.TryAsync(visitor, Accounts.HallManager, right)).StatusCode.ShouldBe(HttpStatusCode.OK);
        accounts.App.Time.Advance(TimeSpan.FromMinutes(14));
        (await accounts.TryAsync(visitor, Accounts.HallManager, right)).StatusCode.ShouldBe(HttpStatusCode.OK);
        accounts.App.Time.Advance(TimeSpan.FromMinutes(2));
        (await accounts.TryAsync(visitor, Accounts.HallManager, right)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Guesses_at_the_same_time_are_counted_one_by_one()
    {
        await using var accounts = await Accounts.StartAsync(DatabaseKind.Sqlite);

        await Task.WhenAll(Enumerable.Range(0, 12).Select(async _ =>
        {
            using var visitor = accounts.App.NewVisitor();
            await accounts.TryAsync(visitor, Accounts.HallManager, "Wrong-password-1");
        }));

        using var officer = await accounts.SignInAsync(Accounts.CountyOfficer);
        var outcomes = (await officer.GetPageAsync("/users/sign-ins")).QuerySelectorAll("tbody tr")
            .Where(row => row.Children[1].TextContent == Accounts.HallManager).Select(row => row.Children[2].TextContent).ToList();
        outcomes.Count(o => o == "密码不对").ShouldBe(5);
        outcomes.Count(o => o == "账号已锁定").ShouldBe(7);
    }

    [Fact]
    public async Task An_error_does_not_tell_who_has_an_account()
    {
        await using var accounts = await Accounts.StartAsync(DatabaseKind.Sqlite);
        using var visitor = accounts.App.NewVisitor();

        var known = await (await accounts.TryAsync(visitor, Accounts.HallManager, "Wrong-password-1")).ReadPageAsync();
        var unknown = await (await accounts.TryAsync(visitor, "nobody-here", "Wrong-password-1")).ReadPageAsync();

        var said = known.QuerySelector("#error-summary")!.TextContent;
        said.ShouldContain("用户名或密码不对");
        unknown.QuerySelector("#error-summary")!.TextContent.ShouldBe(said);
        unknown.QuerySelector("input[name=UserName]")!.GetAttribute("value").ShouldBe("nobody-here");
        unknown.QuerySelector("input[name=Password]")!.GetAttribute("value").ShouldBeNullOrEmpty();
    }

    [Fact]
    public async Task Who_does_nothing_for_half_an_hour_is_signed_out_and_who_works_is_not()
    {
        await using var accounts = await Accounts.StartAsync(DatabaseKind.Sqlite);
        using var visitor = await accounts.SignInAsync(Accounts.CountyAdministrator);

        accounts.App.Time.Advance(TimeSpan.FromMinutes(25));
        await visitor.GetPageAsync("/users");
        accounts.App.Time.Advance(TimeSpan.FromMinutes(25));
        await visitor.GetPageAsync("/users");
        accounts.App.Time.Advance(TimeSpan.FromMinutes(31));

        var late = await visitor.GetAsync("/users", Token);
        late.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        late.Headers.Location!.OriginalString.ShouldEndWith("/account/login?returnUrl=%2Fusers");
    }

    [Fact]
    public async Task A_new_password_must_be_a_good_one_and_the_old_one_be_known()
    {
        await using var accounts = await Accounts.StartAsync(DatabaseKind.Sqlite);
        using var visitor = await accounts.SignInAsync(Accounts.HallManager);

        await ShouldSayAsync("not-the-password-1", "Another-good-2027", "现在的密码不对");
        await ShouldSayAsync(Accounts.OwnPassword, "short1", "至少 12 位");
        await ShouldSayAsync(Accounts.OwnPassword, Accounts.OwnPassword, "和原密码一样");

        async Task ShouldSayAsync(string current, string chosen, string what)
        {
            var page = await (await accounts.ChangePasswordAsync(visitor, current, chosen)).ReadPageAsync();
            page.QuerySelector("#error-summary").ShouldNotBeNull().TextContent.ShouldContain(what);
        }
    }

    [Fact]
    public async Task Signing_out_ends_the_session_and_is_on_record()
    {
        await using var accounts = await Accounts.StartAsync(DatabaseKind.Sqlite);
        using var visitor = await accounts.SignInAsync(Accounts.HallManager);

        (await visitor.SubmitAsync("/account/logout", [])).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await visitor.GetAsync("/account/password", Token)).Headers.Location!.OriginalString.ShouldContain("/account/login");
        using var officer = await accounts.SignInAsync(Accounts.CountyOfficer);
        (await officer.GetPageAsync("/users/sign-ins")).Body!.TextContent.ShouldContain("退出登录");
    }

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("//example.org")]
    public async Task Nobody_is_led_elsewhere_after_signing_in(string returnUrl)
    {
        await using var accounts = await Accounts.StartAsync(DatabaseKind.Sqlite);
        using var visitor = accounts.App.NewVisitor();

        var answer = await visitor.SubmitAsync(
            $"/account/login?returnUrl={Uri.EscapeDataString(returnUrl)}",
            new() { ["UserName"] = Accounts.HallManager, ["Password"] = accounts.PasswordOf(Accounts.HallManager) });

        answer.Headers.Location!.OriginalString.ShouldBe("/");
    }
}
