using System.Net;
using Governance.IntegrationTests.Databases;
using Governance.IntegrationTests.Halls;
using Governance.Kernel.Domain;
using Governance.Kernel.EventBus;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Governance.Kernel.Infrastructure.Outbox;
using Governance.Kernel.Permissions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Web;

/// <summary>What the frame around the pages says: lateness, and what went wrong.</summary>
public class FrameTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.MariaDb)]
    public async Task A_message_that_waits_too_long_makes_the_reports_late(DatabaseKind kind)
    {
        await using var app = await StartAsync(kind);
        using var visitor = Administrator(app);
        await WaitingSinceNowAsync(app);

        (await visitor.GetPageAsync("/mandate")).QuerySelector(".late-state").ShouldBeNull();
        app.Time.Advance(TimeSpan.FromSeconds(40));
        (await visitor.GetPageAsync("/mandate")).QuerySelector(".late-state").ShouldNotBeNull().TextContent.ShouldContain("晚了 40 秒");
        app.Time.Advance(TimeSpan.FromMinutes(3));
        (await visitor.GetPageAsync("/mandate")).QuerySelector(".late-state").ShouldNotBeNull().TextContent.ShouldContain("晚了 3 分钟");
        (await visitor.GetPageAsync("/account/login")).QuerySelector(".late-state").ShouldBeNull();
    }

    [Fact]
    public async Task What_a_page_loads_lies_at_an_address_of_its_content()
    {
        await using var app = await StartAsync(DatabaseKind.Sqlite);
        using var visitor = app.NewVisitor();

        var page = await visitor.GetPageAsync("/account/login");
        string[] loaded =
        [
            page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!, .. page.QuerySelectorAll("script[src]").Select(s => s.GetAttribute("src")!),
        ];

        loaded.Length.ShouldBe(2);
        foreach (var address in loaded)
        {
            address.ShouldMatch(@"^/(css|js)/site\.[a-z0-9]{10}\.(css|js)$");
            using var answer = await visitor.GetAsync(address, Token);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            answer.Headers.ETag.ShouldNotBeNull();
        }
    }

    [Fact]
    public async Task A_rule_that_says_no_on_a_page_is_told_in_its_own_sentence()
    {
        await using var app = await StartAsync(
            DatabaseKind.Sqlite, services => services.Configure<MvcOptions>(options => options.Filters.Add(new Refusal())));
        using var visitor = Administrator(app);

        using var answer = await visitor.GetAsync("/mandate?asOf=2019-10-31", Token);

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = await answer.ReadPageAsync();
        page.QuerySelector("h1")!.TextContent.ShouldBe("现在不能这样办");
        page.QuerySelector(".key-sentence")!.TextContent.ShouldContain("这项机制已经申报过");
        page.QuerySelector("a[hreflang=en]")!.GetAttribute("href")!.ShouldContain(Uri.EscapeDataString("/mandate?asOf=2019-10-31"));
    }

    [Fact]
    public async Task The_switches_of_a_page_that_is_not_there_lead_back_to_it()
    {
        await using var app = await StartAsync(DatabaseKind.Sqlite);
        using var visitor = Administrator(app);

        using var answer = await visitor.GetAsync("/mandate/999999?x=1", Token);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var page = await answer.ReadPageAsync();
        page.QuerySelector("h1")!.TextContent.ShouldBe("没有找到这一页");
        page.QuerySelector("a[hreflang=en]")!.GetAttribute("href")!.ShouldEndWith($"back={Uri.EscapeDataString("/mandate/999999?x=1")}");
    }

    private static Task<GovernanceApp> StartAsync(DatabaseKind kind, Action<IServiceCollection>? configure = null) =>
        GovernanceApp.StartAsync(kind, new AppSettings
        {
            Configure = services =>
            {
                TestSignIn.Configure(services);
                configure?.Invoke(services);
            },
        });

    private static HttpClient Administrator(GovernanceApp app)
    {
        var visitor = app.NewVisitor();
        TestSignIn.SignIn(visitor, RoleNames.ProvincialAdministrator, tenantCode: null);
        return visitor;
    }

    private static async Task WaitingSinceNowAsync(GovernanceApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KernelDbContext>();
        await db.Set<OutboxMessage>().ExecuteDeleteAsync(Token);
        db.Add(OutboxMessage.For(new SomethingHappened(), null, DeterministicGuid.From("late message"), app.Time.GetUtcNow().UtcDateTime));
        await db.SaveChangesAsync(Token);
    }

    [EventName("tests.something-happened")]
    private sealed record SomethingHappened;

    private sealed class Refusal : IAsyncPageFilter
    {
        public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

        public Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next) =>
            context.HttpContext.Request.Path.StartsWithSegments("/mandate") ? throw new BusinessException("Halls:AlreadyDeclared") : next();
    }
}
