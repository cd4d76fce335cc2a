using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using Governance.Halls.Application.Book;
using Governance.Halls.Application.Public;
using Governance.Halls.Data;
using Governance.Halls.Domain;
using Governance.Halls.Domain.Duty;
using Governance.IntegrationTests.Databases;
using Governance.IntegrationTests.Web;
using Governance.Kernel.BlobStoring;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Permissions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Halls.Public;

/// <summary>What anybody sees of a hall, without an account.</summary>
public abstract class PublicHallTests(FurnishedProgram hall, DatabaseKind kind)
{
    private const string Tenant = "370783";
    private const string Page = "/h/370783-01";
    private const int MostBytes = 150_000;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_page_says_where_when_who_what_and_how_to_complain()
    {
        var (app, furnished) = (hall.App, hall.Furnished);
        using var visitor = app.NewVisitor();

        var page = await visitor.GetPageAsync(Page);

        var text = Text(page.Body!);
        text.ShouldContain("现在开门，到 12:00；今天 13:00–17:00 还开。");
        text.ShouldContain("大厅自己还没有确认");
        text.ShouldContain("地址未登记");
        text.ShouldContain("赵演示 行政审批服务局 副局长");
        text.ShouldContain("现在没有签到");
        text.ShouldContain("周三下午照常办公");
        Text(page.QuerySelector("#complain")!).ShouldContain("A区 8 号窗口（吐槽找茬、兜底） 一楼东侧");
        Text(page.QuerySelector("#complain")!).ShouldContain("答复卡");
        Text(page.QuerySelector("#windows")!).ShouldContain("窗口人员：演示员00，窗口工作人员（工号 YS000）");
        page.QuerySelectorAll("#items li").Length.ShouldBe(FurnishedHall.Items);
        page.QuerySelectorAll("#windows li").Length.ShouldBe(FurnishedHall.Windows);
        page.QuerySelector($"#items a[href='{Page}/items/{furnished.Item}']").ShouldNotBeNull();
        page.QuerySelectorAll(".button.primary").ShouldHaveSingleItem();
        page.Body!.OuterHtml.ShouldNotContain("Halls:");
        var english = await EnglishAsync(app, Page);
        english.ShouldContain("Open now until 12:00");
        english.ShouldNotContain("Halls:");
    }

    [Fact]
    public async Task Page_style_and_script_together_are_light()
    {
        var app = hall.App;
        using var visitor = app.NewVisitor();
        var page = await visitor.GetPageAsync(Page);
        var bytes = Encoding.UTF8.GetByteCount(await visitor.GetStringAsync(Page, Token));

        foreach (var address in page.QuerySelectorAll("link[rel=stylesheet], script[src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!))
        {
            address.ShouldStartWith("/");
            bytes += (await visitor.GetByteArrayAsync(address, Token)).Length;
        }

        bytes.ShouldBeLessThan(MostBytes);
        bytes.ShouldBeGreaterThan(40_000);
    }

    [Fact]
    public async Task Items_are_found_by_words_and_lead_to_their_guide()
    {
        var (app, furnished) = (hall.App, hall.Furnished);
        using var visitor = app.NewVisitor();

        var found = await visitor.GetPageAsync($"{Page}?q=第 1 项");
        var link = found.QuerySelectorAll("#items li a").ShouldHaveSingleItem();
        Text((await visitor.GetPageAsync($"{Page}?q=没有这样的事")).QuerySelector("#items .empty-state")!).ShouldContain("没有找到“没有这样的事”");
        var guide = await visitor.GetPageAsync(link.GetAttribute("href")!);

        link.GetAttribute("href").ShouldEndWith(furnished.Item.ToString());
        var text = Text(guide.Body!);
        text.ShouldContain("身份证 原件和复印件，1 份 正反面印在一张纸上");
        text.ShouldContain("5 个工作日内办好（法定 20 个工作日）。");
        text.ShouldContain("收费 10.5 元，依据：演示收费办法。");
        text.ShouldContain("A区 2 号窗口");
        text.ShouldContain("本地户籍的人都可以办。");
        text.ShouldContain("电话 0536-0000000");
    }

    [Fact]
    public async Task The_large_text_page_has_all_of_it()
    {
        var app = hall.App;
        using var visitor = app.NewVisitor();
        (await visitor.GetAsync("/display/large-text?on=true&back=/h", Token)).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var page = await visitor.GetPageAsync(Page);

        page.DocumentElement.ClassList.ShouldContain("large-text");
        page.QuerySelectorAll("#items li").Length.ShouldBe(FurnishedHall.Items);
        page.QuerySelector("[data-read=main]").ShouldNotBeNull();
    }

    [Fact]
    public async Task The_screen_names_the_leader_and_no_citizen()
    {
        await using var app = await StartAsync();
        var furnished = await FurnishedHall.CreateAsync(app, Tenant);
        using var visitor = app.NewVisitor();
        var before = await BoardAsync(visitor);
        before.ShouldContain("赵演示");
        before.ShouldContain("未到岗，还没有签到");
        before.ShouldContain("2026 年 11 月 23 日 周一 09:00");
        (await visitor.GetPageAsync($"{Page}/board")).QuerySelectorAll(".screen-facts div").Select(f => $"{f.Children[0].TextContent} {f.Children[1].TextContent}").ShouldBe(
            ["今天开门 09:00–12:00、13:00–17:00", "今天收到 0 件", "今天已答复 0 件", "本月按时答复 0 / 0 件", "超过时限 0 件", "本季度领导到岗（含代班） 还没有记录"]);
        before.ShouldContain("请到 一楼东侧 A区 8 号窗口 当面说");
        before.ShouldContain("答复卡");

        await CheckInAsync(app, furnished.Leader);

        (await BoardAsync(visitor)).ShouldContain("在岗，08:52 签到");
        using var answer = await visitor.GetAsync($"{Page}/board", Token);
        answer.Headers.GetValues("Refresh").ShouldBe(["60"]);
        var page = await answer.ReadPageAsync();
        page.QuerySelectorAll("nav, form, input, .site-head").ShouldBeEmpty();
        page.Body!.OuterHtml.ShouldNotContain("Halls:");
        page.QuerySelector(".screen-photo svg").ShouldNotBeNull();
        (await visitor.GetPageAsync(Page)).Body!.TextContent.ShouldContain("在岗。");
    }

    [Fact]
    public async Task Photos_are_shown_of_those_who_hang_in_the_hall_today_only()
    {
        await using var app = await StartAsync();
        var furnished = await FurnishedHall.CreateAsync(app, Tenant);
        var off = await OffDutyAsync(app);
        foreach (var member in new[] { furnished.Leader, furnished.AtWindow, off })
        {
            await GivePhotoAsync(app, member);
        }

        using var visitor = app.NewVisitor();
        foreach (var member in new[] { furnished.Leader, furnished.AtWindow })
        {
            using var photo = await visitor.GetAsync($"/h/photos/{member}", Token);
            photo.StatusCode.ShouldBe(HttpStatusCode.OK);
            photo.Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
            photo.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        }

        (await visitor.GetAsync($"/h/photos/{off}", Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await visitor.GetAsync($"/h/photos/{Guid.Empty}", Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await visitor.GetPageAsync($"{Page}/board")).QuerySelector($".screen-photo img[src='/h/photos/{furnished.Leader}']").ShouldNotBeNull();
    }

    [Fact]
    public async Task The_same_facts_are_there_as_json()
    {
        var app = hall.App;
        using var visitor = app.NewVisitor();

        var facts = (await visitor.GetFromJsonAsync<JsonNode>("/api/v1/public/halls/370783-01", Token))!;

        ((bool)facts["opening"]!["isOpen"]!).ShouldBeTrue();
        ((bool)facts["hoursConfirmed"]!).ShouldBeFalse();
        ((string)facts["leader"]!["name"]!).ShouldBe("赵演示");
        facts["windows"]!.AsArray().Count.ShouldBe(FurnishedHall.Windows);
        facts["windows"]!.AsArray().Sum(w => w!["staff"]!.AsArray().Count).ShouldBe(FurnishedHall.Windows * FurnishedHall.StaffAWindow);
        facts["items"]!.AsArray().Count.ShouldBe(FurnishedHall.Items);
        using var unknown = await visitor.GetAsync("/api/v1/public/halls/370783-77", Token);
        unknown.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_full_hall_takes_eight_ways_to_the_database()
    {
        var app = hall.App;
        await using var scope = app.Services.CreateAsyncScope();
        var reader = scope.ServiceProvider.GetRequiredService<PublicHallReader>();

        (await CommandCount.OfAsync(() => reader.FindAsync("370783-01", null, Token))).ShouldBeInRange(1, 8);
    }

    [Fact]
    public async Task Whoever_asks_too_often_by_program_waits()
    {
        await using var app = await StartAsync("--Governance:Public:RequestsPerMinute=2");
        using var visitor = app.NewVisitor();

        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 3; i++)
        {
            using var answer = await visitor.GetAsync("/api/v1/public/halls/370783-01", Token);
            answers.Add(answer.StatusCode);
        }

        answers.ShouldBe([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests]);
        (await visitor.GetAsync(Page, Token)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_hall_without_anything_says_what_is_not_known()
    {
        var app = hall.App;
        using var visitor = app.NewVisitor();

        var text = Text((await visitor.GetPageAsync("/h/370902-01")).Body!);

        text.ShouldContain("还没有登记窗口");
        text.ShouldContain("没有登记不等于不能办");
        text.ShouldContain("今天没有排值班领导，或者还没有登记");
        text.ShouldContain("还没有登记吐槽找茬窗口");
        Text((await visitor.GetPageAsync("/h/370902-01/board")).Body!).ShouldContain("今天没有排值班领导");
    }

    [Theory]
    [InlineData("/h/370783-77")]
    [InlineData("/h/370783-77/board")]
    [InlineData("/h/370783-01/items/00000000-0000-0000-0000-000000000001")]
    [InlineData("/h?unit=990101")]
    public async Task What_is_not_there_says_what_to_do(string path)
    {
        var app = hall.App;
        using var visitor = app.NewVisitor();

        using var answer = await visitor.GetAsync(path, Token);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var page = await answer.ReadPageAsync();
        Text(page.Body!).ShouldContain("没有");
        page.Body!.OuterHtml.ShouldNotContain("Halls:");
    }

    [Fact]
    public async Task An_item_of_another_hall_is_not_done_here()
    {
        var (app, furnished) = (hall.App, hall.Furnished);
        using var visitor = app.NewVisitor();

        (await visitor.GetAsync($"/h/370902-01/items/{furnished.Item}", Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Whoever_is_signed_in_elsewhere_sees_the_same()
    {
        var app = hall.App;
        using var visitor = app.NewVisitor();
        TestSignIn.SignIn(visitor, RoleNames.HallManager, "370902");

        Text((await visitor.GetPageAsync(Page)).Body!).ShouldContain("赵演示");
    }

    [Fact]
    public async Task A_hall_is_found_from_the_cities_down_and_by_name()
    {
        var app = hall.App;
        using var visitor = app.NewVisitor();

        (await visitor.GetPageAsync("/h")).QuerySelectorAll("a[href^='/h?unit=']").Length.ShouldBe(16);
        (await visitor.GetPageAsync("/h?unit=370700")).QuerySelector("a[href='/h?unit=370783']").ShouldNotBeNull();
        var county = await visitor.GetPageAsync("/h?unit=370783");
        county.QuerySelector("a[href='/h/370783-01']").ShouldNotBeNull().TextContent.ShouldBe("寿光市政务服务中心");
        county.QuerySelectorAll(".crumbs a").Select(a => a.TextContent).ShouldContain("潍坊市");
        var search = await visitor.GetPageAsync("/h?q=寿光");
        search.QuerySelector("a[href='/h/370783-01']").ShouldNotBeNull();
        search.QuerySelectorAll("a[href='/h?unit=370783']").ShouldHaveSingleItem().TextContent.ShouldBe("潍坊市 寿光市");
        Text((await visitor.GetPageAsync("/h?q=%25_没有")).Body!).ShouldContain("没有找到“%_没有”");
        (await visitor.GetPageAsync($"/h?q={new string('长', 500)}")).QuerySelector(".empty-state").ShouldNotBeNull();
        Encoding.UTF8.GetByteCount(await visitor.GetStringAsync("/h?q=县", Token)).ShouldBeLessThan(MostBytes);
    }

    private static string Text(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static async Task<string> BoardAsync(HttpClient visitor) => Text((await visitor.GetPageAsync($"{Page}/board")).Body!);

    private static async Task<string> EnglishAsync(GovernanceApp app, string path)
    {
        using var visitor = app.NewVisitor();
        (await visitor.GetAsync("/display/language?culture=en&back=/h", Token)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return (await visitor.GetPageAsync(path)).Body!.TextContent;
    }

    private static Task CheckInAsync(GovernanceApp app, Guid leader) => InTenantAsync(app, async scope =>
    {
        var db = scope.GetRequiredService<HallsDbContext>();
        var day = await db.DutyDays.FirstAsync(d => d.StaffId == leader, Token);
        db.Add(DutyAttendance.Record(
            scope.GetRequiredService<IGuidGenerator>().Create(), day, leader, true, GovernanceApp.Now.UtcDateTime.AddMinutes(-8), "演示员"));
        await db.SaveChangesAsync(Token);
    });

    private static async Task<Guid> OffDutyAsync(GovernanceApp app)
    {
        var id = Guid.Empty;
        await InTenantAsync(app, async scope =>
        {
            id = await scope.GetRequiredService<HallsDbContext>().Staff.Where(s => s.WorkNumber == "LD1").Select(s => s.Id).FirstAsync(Token);
        });
        return id;
    }

    private static Task GivePhotoAsync(GovernanceApp app, Guid member) => InTenantAsync(app, async scope =>
    {
        byte[] png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];
        var hash = await scope.GetRequiredService<IBlobContainer>().SaveAsync(png, Token);
        var db = scope.GetRequiredService<HallsDbContext>();
        var store = scope.GetRequiredService<BookStore>();
        (await db.Staff.FirstAsync(s => s.Id == member, Token)).Show(new StoredFile(hash, "photo.png", "image/png", png.Length), store.ChangeFrom(null));
        await store.SaveAsync(Token);
    });

    private static async Task InTenantAsync(GovernanceApp app, Func<IServiceProvider, Task> work)
    {
        using (app.Services.GetRequiredService<ICurrentTenant>().Change(app.Services.GetRequiredService<ITenantStore>().FindByCode(Tenant)!.Id))
        {
            await using var scope = app.Services.CreateAsyncScope();
            await work(scope.ServiceProvider);
        }
    }

    private Task<GovernanceApp> StartAsync(params string[] arguments) =>
        GovernanceApp.StartAsync(kind, new AppSettings { Arguments = arguments, Configure = TestSignIn.Configure });
}

public sealed class PublicHallOnSqliteTests(FurnishedProgramOnSqlite hall)
    : PublicHallTests(hall, DatabaseKind.Sqlite), IClassFixture<FurnishedProgramOnSqlite>;

public sealed class PublicHallOnMariaDbTests(FurnishedProgramOnMariaDb hall)
    : PublicHallTests(hall, DatabaseKind.MariaDb), IClassFixture<FurnishedProgramOnMariaDb>;
