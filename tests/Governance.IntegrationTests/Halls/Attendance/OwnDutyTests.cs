using System.Net;
using Governance.Halls.Contracts;
using Governance.Halls.Domain.Duty;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Permissions;
using Ical.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;
using IcalCalendar = Ical.Net.Calendar;

namespace Governance.IntegrationTests.Halls.Attendance;

public abstract class OwnDutyTests(AttendanceProgram program)
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_calendar_holds_the_leaders_own_days_with_the_halls_hours()
    {
        var (stage, account, first, second) = await StageAsync("370202");
        await stage.PlanAsync(Today.AddDays(-100), first);
        await stage.PlanAsync(Today.AddDays(-7), first);
        await stage.PlanAsync(Today, first, second);
        await stage.PlanAsync(Today.AddDays(1), second);
        await stage.PlanAsync(Today.AddDays(2), first);

        var calendar = await ReadAsync(await RenewAsync(stage, account));

        calendar.Method.ShouldBe("PUBLISH");
        calendar.Events.Select(e => e.Uid).Order().ShouldBe(
            new[] { -7, 0, 2 }.Select(d => $"duty-{stage.Hall}-{Today.AddDays(d):yyyy-MM-dd}@governance").Order());
        var today = calendar.Events.Single(e => e.Uid!.Contains("2026-11-23"));
        (today.Start!.AsUtc, today.End!.AsUtc).ShouldBe(
            (new DateTime(2026, 11, 23, 1, 0, 0, DateTimeKind.Utc), new DateTime(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc)));
        today.Summary.ShouldNotBeNull().ShouldStartWith("值班：");
        today.Description.ShouldNotBeNull().ShouldContain("演示员乙");
        today.Status.ShouldBe(EventStatus.Confirmed);
    }

    [Fact]
    public async Task A_day_that_changes_hands_moves_and_a_closed_one_is_called_off()
    {
        var (stage, account, first, second) = await StageAsync("370203");
        await stage.PlanAsync(Today.AddDays(1), first);
        await stage.PlanAsync(Today.AddDays(2), second);
        await stage.PlanAsync(new DateOnly(2026, 11, 28), first);
        var path = await RenewAsync(stage, account);
        (await ReadAsync(path)).Events.Select(e => e.Uid![^21..^11]).Order().ShouldBe(["2026-11-24", "2026-11-28"]);

        await stage.InDatabaseAsync(db => db.DutyDays.Where(d => d.Day == Today.AddDays(1)).ExecuteUpdateAsync(s => s.SetProperty(d => d.StaffId, second), Token));
        await stage.InDatabaseAsync(db => db.DutyDays.Where(d => d.Day == Today.AddDays(2)).ExecuteUpdateAsync(s => s.SetProperty(d => d.StaffId, first), Token));

        var events = (await ReadAsync(path)).Events;
        events.Select(e => e.Uid![^21..^11]).Order().ShouldBe(["2026-11-25", "2026-11-28"]);
        events.Single(e => e.Uid!.Contains("2026-11-28")).Status.ShouldBe(EventStatus.Cancelled, "A Saturday.");
    }

    [Fact]
    public async Task A_new_address_ends_the_old_one_and_only_hashes_are_stored()
    {
        var (stage, account, first, _) = await StageAsync("370211");
        await stage.PlanAsync(Today, first);
        var old = await RenewAsync(stage, account);
        await ReadAsync(old);

        var renewed = await RenewAsync(stage, account);

        renewed.ShouldNotBe(old);
        await ReadAsync(renewed);
        using var anybody = program.App.NewVisitor();
        (await anybody.GetAsync(old, Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await anybody.GetAsync("/calendar/AAAA.ics", Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var secret = renewed[(renewed.LastIndexOf('/') + 1)..^4];
        (await stage.InDatabaseAsync(db => db.DutyFeeds.Select(f => f.SecretHash).ToListAsync(Token))).ShouldBe([CalendarSecret.HashOf(secret)]);
        using var leader = stage.As(RoleNames.DutyLeader, account);
        (await leader.GetPageAsync("/duty/mine")).Body!.OuterHtml.ShouldNotContain(secret);
    }

    [Fact]
    public async Task My_days_show_what_is_coming_and_how_it_went()
    {
        var (stage, account, first, second) = await StageAsync("370212");
        await stage.PlanAsync(Today.AddDays(-3), first);
        await stage.PlanAsync(Today.AddDays(1), second);
        await stage.PlanAsync(Today.AddDays(3), first);
        using var leader = stage.As(RoleNames.DutyLeader, account);

        var page = await leader.GetPageAsync("/duty/mine");

        page.QuerySelector(".key-sentence")!.TextContent.ShouldContain("2026 年 11 月 26 日 星期四");
        page.QuerySelectorAll("#next tbody tr").ShouldHaveSingleItem().QuerySelector("td:last-child a")!.GetAttribute("href")
            .ShouldBe($"/halls/{stage.Hall}/duty/swap?day=2026-11-26");
        page.QuerySelectorAll("#past tbody tr").ShouldHaveSingleItem().TextContent.ShouldContain("等定论");
        page.QuerySelectorAll("button.primary").ShouldHaveSingleItem();
        page.Body!.OuterHtml.ShouldNotContain("Halls:");
        (await leader.GetStringAsync("/api/v1/duty/mine", Token)).ShouldContain("\"planned\":2");
    }

    [Fact]
    public async Task Whoever_is_not_in_the_hall_book_is_told_so()
    {
        using var stranger = new DutyStage(program.App, "370213").As(RoleNames.DutyLeader, new Guid("6a0c0000-0000-7000-8000-0000000000ff"));

        (await stranger.GetPageAsync("/duty/mine")).QuerySelector(".empty-state")!.TextContent.ShouldContain("大厅负责人");
        using var answer = await stranger.GetAsync("/api/v1/duty/mine", Token);
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await answer.Content.ReadAsStringAsync(Token)).ShouldContain(AttendanceErrorCodes.NotInTheBook);
        using var clerk = new DutyStage(program.App, "370213").As(RoleNames.WindowClerk);
        (await clerk.GetAsync("/duty/mine", Token)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Other_modules_learn_who_is_on_duty_and_who_stands_in()
    {
        var (stage, _, first, second) = await StageAsync("370214");
        await stage.PlanAsync(Today, first, second);
        var hall = await stage.HallIdAsync();
        Task<LeaderOnDuty?> LeaderAsync(DateOnly day) =>
            program.App.InTenantAsync<IDutyService, LeaderOnDuty?>("370214", duty => duty.LeaderAsync(hall, day, Token));

        (await LeaderAsync(Today.AddDays(1))).ShouldBeNull();
        (await LeaderAsync(Today)).ShouldBe(new LeaderOnDuty(first, "演示员甲", "演示副局长", null, null, null, null));

        await stage.CameAsync(Today, second, "08:50");
        var standsIn = (await LeaderAsync(Today)).ShouldNotBeNull();
        (standsIn.Name, standsIn.StandsInFor, standsIn.CheckedInAt).ShouldBe(("演示员乙", "演示员甲", new DateTime(2026, 11, 23, 0, 50, 0, DateTimeKind.Utc)));

        await stage.CameAsync(Today, first, "08:55");
        ((await LeaderAsync(Today))!.Name, (await LeaderAsync(Today))!.StandsInFor).ShouldBe(("演示员甲", null));
    }

    private static Task<string> RenewAsync(DutyStage stage, Guid account) => AddressAsync(stage.As(RoleNames.DutyLeader, account));

    // The whole address is shown in the answer to the button and nowhere else.
    private static async Task<string> AddressAsync(HttpClient leader)
    {
        using var answer = await leader.SubmitAsync("/duty/mine", [], "#calendar form");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        return new Uri((await answer.ReadPageAsync()).QuerySelector("#calendar code")!.TextContent).PathAndQuery;
    }

    private async Task<IcalCalendar> ReadAsync(string path)
    {
        using var anybody = program.App.NewVisitor();
        using var answer = await anybody.GetAsync(path, Token);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/calendar");
        return IcalCalendar.Load(await answer.Content.ReadAsStringAsync(Token)).ShouldNotBeNull();
    }

    private async Task<(DutyStage Stage, Guid Account, Guid First, Guid Second)> StageAsync(string tenant)
    {
        var stage = new DutyStage(program.App, tenant);
        var account = Governance.Kernel.Domain.DeterministicGuid.From($"account/{tenant}");
        return (stage, account, await stage.LeaderAsync("F001", "演示员甲", 1, account), await stage.LeaderAsync("F002", "演示员乙", 2));
    }
}

public sealed class OwnDutyOnSqliteTests(AttendanceOnSqlite program) : OwnDutyTests(program), IClassFixture<AttendanceOnSqlite>;

public sealed class OwnDutyOnMariaDbTests(AttendanceOnMariaDb program) : OwnDutyTests(program), IClassFixture<AttendanceOnMariaDb>;
