using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Governance.Calendar;
using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.IntegrationTests.Databases;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Outbox;
using Governance.Kernel.Permissions;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Halls.Opening;

/// <summary>Hours and closures from the API to what the other modules reckon with.</summary>
public abstract class OpeningTests(DatabaseKind kind)
{
    private const string Tenant = "370783";
    private const string Hall = "/api/v1/halls/370783-01";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Hours_and_closures_of_a_hall_come_into_its_calendar_and_are_told()
    {
        await using var app = await StartAsync();
        using var manager = As(app, RoleNames.HallManager, Tenant);
        (await CalendarAsync(app)).OfficeHours.Intervals.Count.ShouldBe(2);

        (await PutHoursAsync(manager, "8:30-17:30", 0)).ShouldBe(HttpStatusCode.OK);
        await AnnounceAsync(manager, "2026-11-24", "2026-11-25");

        var calendar = await CalendarAsync(app);
        calendar.OfficeHours.Intervals.ShouldBe([new OfficeInterval(new TimeOnly(8, 30), new TimeOnly(17, 30))]);
        calendar.Explain(new DateOnly(2026, 11, 25)).ShouldBe(new DayExplanation(new DateOnly(2026, 11, 25), DayReason.LocalClosure, "演示搬迁"));
        (await OpenAtAsync(app, "2026-11-23T12:30:00")).IsOpen.ShouldBeTrue();
        (await OpenAtAsync(app, "2026-11-24T12:30:00")).NextOpenDay!.Day.ShouldBe(new DateOnly(2026, 11, 26));
        (await OpenAtAsync(app, "2026-10-10T12:30:00")).IsOpen.ShouldBeTrue();
        (await OpenAtAsync(app, "2026-10-05T12:30:00")).IsOpen.ShouldBeFalse();
        (await EventsAsync(app)).Count.ShouldBe(2);
        (await EventsAsync(app)).ShouldContain(e => e.Contains("\"revision\":2") && e.Contains("\"hours\":\"08:30-17:30\"") && e.Contains("\"from\":\"2026-11-24\""));
    }

    [Fact]
    public async Task A_closure_is_taken_back_before_it_begins_and_shortened_while_it_runs()
    {
        await using var app = await StartAsync();
        using var manager = As(app, RoleNames.HallManager, Tenant);
        var later = await AnnounceAsync(manager, "2026-12-01", "2026-12-02");
        var now = await AnnounceAsync(manager, "2026-11-23", "2026-11-27");
        app.Time.Advance(TimeSpan.FromDays(2));

        (await DeleteAsync(manager, later)).ShouldBe(HttpStatusCode.NoContent);
        (await DeleteAsync(manager, $"{now}?lastDay=2026-11-23")).ShouldBe(HttpStatusCode.BadRequest);
        (await DeleteAsync(manager, now)).ShouldBe(HttpStatusCode.NoContent);

        var calendar = await CalendarAsync(app);
        calendar.IsWorkingDay(new DateOnly(2026, 12, 1)).ShouldBeTrue();
        calendar.IsWorkingDay(new DateOnly(2026, 11, 24)).ShouldBeFalse();
        calendar.IsWorkingDay(new DateOnly(2026, 11, 25)).ShouldBeTrue();
        (await DeleteAsync(manager, now)).ShouldBe(HttpStatusCode.Conflict);
        (await DeleteAsync(manager, later)).ShouldBe(HttpStatusCode.NotFound);
        (await EventsAsync(app)).ShouldContain(e => e.Contains("\"closures\":[]"));
    }

    [Fact]
    public async Task Two_closures_never_hold_on_the_same_day()
    {
        await using var app = await StartAsync();
        using var manager = As(app, RoleNames.HallManager, Tenant);
        await AnnounceAsync(manager, "2026-12-01", "2026-12-03");

        using var again = await PostAsync(manager, "2026-12-03", "2026-12-04");

        again.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var problem = (await again.Content.ReadFromJsonAsync<JsonNode>(Token))!;
        ((string)problem["code"]!).ShouldBe(OpeningErrorCodes.ClosuresOverlap);
        ((string)problem["detail"]!).ShouldContain("演示搬迁");
        ((string)problem["detail"]!).ShouldContain("2026-12-01");
    }

    [Fact]
    public async Task Of_many_who_announce_the_same_day_at_once_one_succeeds()
    {
        await using var app = await StartAsync();
        using var manager = As(app, RoleNames.HallManager, Tenant);

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => PostAsync(manager, "2026-12-01", "2026-12-02")));

        answers.Count(a => a.StatusCode == HttpStatusCode.Created).ShouldBe(1);
        answers.Where(a => a.StatusCode != HttpStatusCode.Created).ShouldAllBe(a => a.StatusCode == HttpStatusCode.Conflict);
        (await app.InTenantAsync<HallsDbContext, int>(Tenant, db => db.Closures.CountAsync(Token))).ShouldBe(1);
    }

    [Fact]
    public async Task Hours_that_somebody_else_has_changed_are_not_overwritten()
    {
        await using var app = await StartAsync();
        using var manager = As(app, RoleNames.HallManager, Tenant);
        (await PutHoursAsync(manager, "8:30-17:30", 0)).ShouldBe(HttpStatusCode.OK);

        (await PutHoursAsync(manager, "9:00-17:30", 0)).ShouldBe(HttpStatusCode.Conflict);
        (await PutHoursAsync(manager, null, 1)).ShouldBe(HttpStatusCode.OK);

        var view = (await manager.GetFromJsonAsync<JsonNode>($"{Hall}/opening", Token))!;
        view["ownHours"].ShouldBeNull();
        ((string)view["hours"]!).ShouldBe("09:00-12:00,13:00-17:00");
    }

    [Fact]
    public async Task Another_tenants_hall_and_closures_are_not_there()
    {
        await using var app = await StartAsync();
        using var manager = As(app, RoleNames.HallManager, Tenant);
        using var stranger = As(app, RoleNames.HallManager, "370902");
        var closure = await AnnounceAsync(manager, "2026-12-01", "2026-12-02");

        (await DeleteAsync(stranger, closure)).ShouldBe(HttpStatusCode.NotFound);
        (await stranger.GetAsync($"{Hall}/opening", Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await PutHoursAsync(stranger, "8:30-17:30", 1)).ShouldBe(HttpStatusCode.NotFound);
        (await PostAsync(stranger, "2026-12-07", "2026-12-07")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.GetAsync($"/halls/370783-01/opening/{closure}", Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var city = As(app, RoleNames.CityOffice, "370700");
        (await city.GetFromJsonAsync<JsonNode>($"{Hall}/opening", Token))!["closures"]!.AsArray().Count.ShouldBe(1);
        (await Should.ThrowAsync<EntityNotFoundException>(app.InTenantAsync<IHallOpeningService, WorkingCalendar>(
            "370902", async service => await service.CalendarAsync(await HallIdAsync(app), Token)))).ShouldNotBeNull();
    }

    private static HttpClient As(GovernanceApp app, string role, string tenant)
    {
        var visitor = app.NewVisitor();
        TestSignIn.SignIn(visitor, role, tenant);
        return visitor;
    }

    private static async Task<HttpStatusCode> PutHoursAsync(HttpClient manager, string? hours, long revision)
    {
        using var answer = await manager.PutAsJsonAsync($"{Hall}/opening", new { hours, revision }, Token);
        return answer.StatusCode;
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient manager, string from, string to) =>
        manager.PostAsJsonAsync($"{Hall}/closures", new { from, to, reason = "演示搬迁" }, Token);

    private static async Task<string> AnnounceAsync(HttpClient manager, string from, string to)
    {
        using var answer = await PostAsync(manager, from, to);
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync(Token));
        return (string)(await answer.Content.ReadFromJsonAsync<JsonNode>(Token))!["id"]!;
    }

    private static async Task<HttpStatusCode> DeleteAsync(HttpClient visitor, string closure)
    {
        using var answer = await visitor.DeleteAsync($"/api/v1/closures/{closure}", Token);
        return answer.StatusCode;
    }

    private static Task<Guid> HallIdAsync(GovernanceApp app) =>
        app.InTenantAsync<HallsDbContext, Guid>(Tenant, db => db.Halls.Where(h => h.Code == "370783-01").Select(h => h.Id).FirstAsync(Token));

    private static async Task<WorkingCalendar> CalendarAsync(GovernanceApp app)
    {
        var hall = await HallIdAsync(app);
        return await app.InTenantAsync<IHallOpeningService, WorkingCalendar>(Tenant, service => service.CalendarAsync(hall, Token));
    }

    private static async Task<HallOpening> OpenAtAsync(GovernanceApp app, string clock)
    {
        var hall = await HallIdAsync(app);
        var utc = DateTimeOffset.Parse($"{clock}+08:00", System.Globalization.CultureInfo.InvariantCulture).UtcDateTime;
        return await app.InTenantAsync<IHallOpeningService, HallOpening>(Tenant, service => service.AtAsync(hall, utc, Token));
    }

    private static Task<List<string>> EventsAsync(GovernanceApp app) => app.InTenantAsync<HallsDbContext, List<string>>(
        Tenant, db => db.Set<OutboxMessage>().Where(m => m.EventName == "halls.opening-changed").Select(m => m.Payload).ToListAsync(Token));

    private Task<GovernanceApp> StartAsync() => GovernanceApp.StartAsync(kind, new AppSettings { Configure = TestSignIn.Configure });
}

public sealed class OpeningOnSqliteTests() : OpeningTests(DatabaseKind.Sqlite);

public sealed class OpeningOnMariaDbTests() : OpeningTests(DatabaseKind.MariaDb);
