using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Governance.Halls.Application.Duty;
using Governance.Halls.Contracts;
using Governance.IntegrationTests.Databases;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Permissions;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Halls.Duty;

/// <summary>A roster from its first leader to its swaps, over the API.</summary>
public abstract class DutyFlowTests(DatabaseKind kind) : IAsyncLifetime
{
    private GovernanceApp _app = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() =>
        _app = await GovernanceApp.StartAsync(kind, new AppSettings { Configure = TestSignIn.Configure });

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task A_row_is_made_and_a_quarter_planned_from_tomorrow_on()
    {
        var hall = await new DutyHall(_app, "370783").WithStaffAsync();
        for (var leader = 1; leader <= 5; leader++)
        {
            await PostAsync(hall.Manager, $"{hall.Api}/leaders", new { workNumber = hall.NumberOf(leader), from = "2026-01-01" }, HttpStatusCode.Created);
        }

        var preview = await hall.Manager.GetFromJsonAsync<RosterPreview>($"{hall.Api}/plan?quarter=2026Q4", Token);
        await PostAsync(hall.Manager, $"{hall.Api}/plan", new { quarter = "2026Q4", fingerprint = preview!.Fingerprint });

        var days = await DaysAsync(hall);
        days.Select(d => d.Day).ShouldBe(preview.Days.Select(d => d.Day));
        days[0].Day.ShouldBe(new DateOnly(2026, 11, 24));
        days.Zip(days.Skip(1)).ShouldAllBe(pair => pair.First.StaffId != pair.Second.StaffId);
        days.ShouldAllBe(d => d.StandIn != null && d.StandInId != d.StaffId);
        (preview.Shares.Max(s => s.Days) - preview.Shares.Min(s => s.Days)).ShouldBeLessThanOrEqualTo(1);
    }

    [Fact]
    public async Task What_has_changed_since_the_preview_is_not_confirmed()
    {
        var hall = await new DutyHall(_app, "370702").WithRosterAsync();
        var preview = await hall.Manager.GetFromJsonAsync<RosterPreview>($"{hall.Api}/plan?quarter=2027Q1", Token);
        await GrantAsync(hall, 3, "2027-01-04", "2027-01-29");

        (await CodeAsync(await SendAsync(hall.Manager, $"{hall.Api}/plan", new { quarter = "2027Q1", fingerprint = preview!.Fingerprint })))
            .ShouldBe(DutyErrorCodes.PreviewOutdated);
        preview.Provisional.ShouldBeTrue();
        (await hall.Manager.GetFromJsonAsync<RosterPreview>($"{hall.Api}/plan?quarter=2027Q1", Token))!.Fingerprint.ShouldNotBe(preview.Fingerprint);
    }

    [Fact]
    public async Task Leave_gives_the_days_within_it_to_others_and_leaves_all_other_days()
    {
        var hall = await PlannedAsync("370703");
        var before = await DaysAsync(hall);

        await GrantAsync(hall, 2, "2026-12-01", "2026-12-11");

        var after = await DaysAsync(hall);
        bool Moves(DutyDayState d) => d.StaffId == hall.StaffOf(2) && d.Day >= new DateOnly(2026, 12, 1) && d.Day <= new DateOnly(2026, 12, 11);
        before.Where(Moves).ShouldNotBeEmpty();
        after.Where(Moves).ShouldBeEmpty();
        after.Where((d, at) => !Moves(before[at])).Select(d => d.StaffId).ShouldBe(before.Where(d => !Moves(d)).Select(d => d.StaffId));
        after.ShouldAllBe(d => d.Day < new DateOnly(2026, 12, 1) || d.Day > new DateOnly(2026, 12, 11) || d.StandInId != hall.StaffOf(2));
    }

    [Fact]
    public async Task A_swap_happens_with_consent_and_planning_again_keeps_it_and_a_cover()
    {
        var hall = await PlannedAsync("370704");
        var days = await DaysAsync(hall);
        var (own, other) = (days.First(d => d.StaffId == hall.StaffOf(1)), days.Last(d => d.StaffId == hall.StaffOf(2)));
        var cover = days.First(d => d.StaffId == hall.StaffOf(3));

        var swap = await AskAsync(hall, 1, own.Day, other.Day);
        (await DaysAsync(hall)).Select(d => d.StaffId).ShouldBe(days.Select(d => d.StaffId));
        await PostAsync(hall.Leader(2), $"{hall.Api}/swaps/{swap}/consent", new { });
        await PostAsync(hall.Manager, $"{hall.Api}/days/{cover.Day:yyyy-MM-dd}/cover", new { workNumber = hall.NumberOf(5), reason = "外出开会" }, HttpStatusCode.NoContent);
        await PostAsync(hall.Manager, $"{hall.Api}/plan", new { quarter = "2026Q4" });

        var after = (await DaysAsync(hall)).ToDictionary(d => d.Day);
        after[own.Day].StaffId.ShouldBe(hall.StaffOf(2));
        after[other.Day].StaffId.ShouldBe(hall.StaffOf(1));
        after[cover.Day].StaffId.ShouldBe(hall.StaffOf(5));
        after.Values.ShouldAllBe(d => d.StandInId != d.StaffId);
    }

    [Fact]
    public async Task Without_the_right_persons_consent_nothing_is_exchanged_and_it_is_noted()
    {
        var hall = await PlannedAsync("370705");
        var days = await DaysAsync(hall);
        var swap = await AskAsync(hall, 1, days.First(d => d.StaffId == hall.StaffOf(1)).Day, days.Last(d => d.StaffId == hall.StaffOf(2)).Day);

        foreach (var leader in new[] { 1, 3 })
        {
            (await CodeAsync(await SendAsync(hall.Leader(leader), $"{hall.Api}/swaps/{swap}/consent", new { }))).ShouldBe(DutyErrorCodes.SwapNeedsConsent);
        }

        using var manager = await SendAsync(hall.Manager, $"{hall.Api}/swaps/{swap}/consent", new { });
        manager.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await DaysAsync(hall)).Select(d => d.StaffId).ShouldBe(days.Select(d => d.StaffId));
        var noted = await hall.ReadAsync(db => db.RefusedAttempts.Where(r => r.Code == DutyErrorCodes.SwapNeedsConsent).ToListAsync(Token));
        noted.Count.ShouldBe(2);
        noted.ShouldAllBe(r => r.HallCode == hall.Code && r.Detail.Contains(swap));
    }

    [Fact]
    public async Task A_swap_is_refused_where_the_day_has_changed_or_somebody_is_on_leave()
    {
        var hall = await PlannedAsync("370724");
        var days = await DaysAsync(hall);
        var own = days.First(d => d.StaffId == hall.StaffOf(1)).Day;
        var other = days.Last(d => d.StaffId == hall.StaffOf(2)).Day;
        var swap = await AskAsync(hall, 1, own, other);
        (await CodeAsync(await SendAsync(hall.Leader(1), $"{hall.Api}/swaps", Swap(own, other)))).ShouldBe(DutyErrorCodes.SwapPending);
        await PostAsync(hall.Manager, $"{hall.Api}/days/{other:yyyy-MM-dd}/cover", new { workNumber = hall.NumberOf(4), reason = "生病" }, HttpStatusCode.NoContent);

        (await CodeAsync(await SendAsync(hall.Leader(2), $"{hall.Api}/swaps/{swap}/consent", new { }))).ShouldBe(DutyErrorCodes.SwapDaysChanged);
        await PostAsync(hall.Leader(1), $"{hall.Api}/swaps/{swap}/withdrawal", new { });
        await GrantAsync(hall, 1, $"{other:yyyy-MM-dd}", $"{other:yyyy-MM-dd}");
        (await CodeAsync(await SendAsync(hall.Leader(1), $"{hall.Api}/swaps", Swap(own, other)))).ShouldBe(DutyErrorCodes.SwapOntoLeave);
    }

    [Fact]
    public async Task Another_units_row_days_leave_and_swaps_are_not_there()
    {
        var hall = await PlannedAsync("370781");
        var days = await DaysAsync(hall);
        var swap = await AskAsync(hall, 1, days.First(d => d.StaffId == hall.StaffOf(1)).Day, days.Last(d => d.StaffId == hall.StaffOf(2)).Day);
        var place = (await hall.Manager.GetFromJsonAsync<List<DutyLeaderState>>($"{hall.Api}/leaders", Token))![0].Id;
        var stranger = new DutyHall(_app, "370782");

        foreach (var path in new[] { "", "/leaders", "/leave", $"/swaps/{swap}", "/plan?quarter=2026Q4" })
        {
            using var answer = await stranger.Manager.GetAsync(hall.Api + path, Token);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        }

        using var cover = await SendAsync(stranger.Manager, $"{hall.Api}/days/{days[0].Day:yyyy-MM-dd}/cover", new { workNumber = hall.NumberOf(2), reason = "生病" });
        cover.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var own = await stranger.Manager.PutAsJsonAsync($"{stranger.Api}/leaders/{place}", new { order = 1 }, Token);
        own.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var consent = await SendAsync(stranger.As(RoleNames.DutyLeader), $"{stranger.Api}/swaps/{swap}/consent", new { });
        consent.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("0001-01-01", "0001-01-31")]
    [InlineData("9999-01-01", "9999-12-31")]
    [InlineData("2026-12-01", "2026-11-01")]
    [InlineData("2020-01-01", "2026-11-01")]
    public async Task Days_that_nobody_can_mean_are_refused(string from, string to)
    {
        using var answer = await new DutyHall(_app, "370783").Manager.GetAsync($"/api/v1/halls/370783-01/duty?from={from}&to={to}", Token);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static object Swap(DateOnly own, DateOnly other) => new { day = own, otherDay = other, reason = "外出开会" };

    private static async Task<string> AskAsync(DutyHall hall, int leader, DateOnly own, DateOnly other)
    {
        using var answer = await SendAsync(hall.Leader(leader), $"{hall.Api}/swaps", Swap(own, other));
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync(Token));
        return (await answer.Content.ReadFromJsonAsync<JsonElement>(Token)).GetProperty("id").GetString()!;
    }

    private static async Task GrantAsync(DutyHall hall, int leader, string from, string to) =>
        await PostAsync(hall.Manager, $"{hall.Api}/leave", new { workNumber = hall.NumberOf(leader), from, to, reason = "年休假" });

    private static async Task PostAsync(HttpClient visitor, string path, object body, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var answer = await SendAsync(visitor, path, body);
        answer.StatusCode.ShouldBe(expected, await answer.Content.ReadAsStringAsync(Token));
    }

    private static Task<HttpResponseMessage> SendAsync(HttpClient visitor, string path, object body) => visitor.PostAsJsonAsync(path, body, Token);

    private static async Task<string?> CodeAsync(HttpResponseMessage answer) =>
        (await answer.Content.ReadFromJsonAsync<JsonElement>(Token)).GetProperty("code").GetString();

    private static async Task<List<DutyDayState>> DaysAsync(DutyHall hall)
    {
        var json = await hall.Manager.GetStringAsync($"{hall.Api}?from=2026-11-01&to=2027-03-31", Token);
        return JsonSerializer.Deserialize<List<DutyDayState>>(json, JsonSerializerOptions.Web)!;
    }

    private async Task<DutyHall> PlannedAsync(string tenant)
    {
        var hall = await new DutyHall(_app, tenant).WithRosterAsync();
        await PostAsync(hall.Manager, $"{hall.Api}/plan", new { quarter = "2026Q4" });
        return hall;
    }
}

public sealed class DutyFlowOnSqliteTests() : DutyFlowTests(DatabaseKind.Sqlite);

public sealed class DutyFlowOnMariaDbTests() : DutyFlowTests(DatabaseKind.MariaDb);
