using System.Net;
using System.Text;
using Governance.Halls.Contracts;
using Governance.IntegrationTests.Databases;
using Governance.IntegrationTests.Identity;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Infrastructure.Auditing;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Halls.Devices;

/// <summary>What devices call with their keys.</summary>
public abstract class DeviceCallTests(DeviceFixture fixture)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_heartbeat_is_noted_and_leaves_no_audit_row()
    {
        var world = fixture.NewWorld();
        var (device, key) = await world.InUseAsync("PJQ-0001");
        var audited = await AuditAsync(world);
        audited.ShouldNotBeEmpty();
        audited.ShouldAllBe(changes => !changes.Contains("Hash"));
        world.App.Time.Advance(TimeSpan.FromMinutes(5));

        (await world.HeartbeatAsync(key, body: new { softwareVersion = "1.4.2" })).ShouldBe(HttpStatusCode.NoContent);
        world.App.Time.Advance(TimeSpan.FromMinutes(1));
        (await world.HeartbeatAsync(key)).ShouldBe(HttpStatusCode.NoContent);

        using var manager = world.Manager();
        var seen = await DeviceWorld.SendAsync(manager, HttpMethod.Get, $"/api/v1/devices/{device}");
        ((DateTime)seen["lastSeenAt"]!).ToUniversalTime().ShouldBe(world.Now);
        ((string?)seen["softwareVersion"]).ShouldBe("1.4.2");
        (await AuditAsync(world)).Count.ShouldBe(audited.Count);
    }

    [Fact]
    public async Task A_key_of_another_hall_is_refused_with_a_code_and_noted()
    {
        var world = fixture.NewWorld();
        var (_, key) = await world.InUseAsync("PJQ-0001");
        using var caller = world.Caller(key);
        var other = fixture.NewWorld().Hall;

        foreach (var hall in new[] { other, "990101-01" })
        {
            (await Problems.CodeOfAsync(await caller.GetAsync($"/api/v1/halls/{hall}/devices/screen", Token), HttpStatusCode.Forbidden)).ShouldBe(DeviceErrorCodes.OfOtherHall);
        }

        (await world.HeartbeatAsync(key, other)).ShouldBe(HttpStatusCode.Forbidden);
        var noted = await world.InBookAsync(db => db.RefusedAttempts.ToListAsync(Token));
        noted.Count.ShouldBe(3);
        noted.ShouldAllBe(n => n.Code == DeviceErrorCodes.OfOtherHall && n.HallCode == world.Hall && n.By == "PJQ-0001" && !n.Detail.Contains(key));
        noted.ShouldContain(n => n.Detail == "PJQ-0001 → 990101-01");
        (await world.InBookAsync(db => db.Devices.SingleAsync(Token))).LastSeenAt.ShouldBeNull();
    }

    [Fact]
    public async Task Without_a_key_that_is_taken_nothing_is_shown()
    {
        var world = fixture.NewWorld();
        var (_, key) = await world.InUseAsync("PJQ-0001");
        using var manager = world.Manager();
        string[] wrong = ["", "x", "gdk-000000", key[..^1] + (key[^1] == '0' ? '1' : '0'), new string('9', 5000)];

        foreach (var one in wrong)
        {
            using var caller = world.App.NewVisitor();
            caller.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", $"Bearer {one}");
            using var answer = await caller.GetAsync($"{world.Api}/screen", Token);
            answer.Headers.WwwAuthenticate.ShouldHaveSingleItem().Scheme.ShouldBe("Bearer");
            (await Problems.CodeOfAsync(answer, HttpStatusCode.Unauthorized)).ShouldBe(DeviceErrorCodes.KeyUnknown);
        }

        (await Problems.CodeOfAsync(await manager.GetAsync($"{world.Api}/screen", Token), HttpStatusCode.Unauthorized)).ShouldBe(DeviceErrorCodes.KeyUnknown);
    }

    [Fact]
    public async Task A_device_s_key_opens_nothing_else()
    {
        var world = fixture.NewWorld();
        var (device, key) = await world.InUseAsync("PJQ-0001");
        using var caller = world.Caller(key);

        foreach (var path in new[] { "/api/v1/halls", $"/api/v1/halls/{world.Hall}/devices", $"/api/v1/devices/{device}", "/halls", "/pad" })
        {
            using var answer = await caller.GetAsync(path, Token);
            answer.StatusCode.ShouldBeOneOf(HttpStatusCode.Unauthorized, HttpStatusCode.Redirect);
        }
    }

    [Fact]
    public async Task After_a_rotation_the_old_key_is_taken_for_a_day()
    {
        var world = fixture.NewWorld();
        var (device, old) = await world.InUseAsync("PJQ-0001");
        await world.GiveKeyAsync(device);

        world.App.Time.Advance(TimeSpan.FromHours(24) - TimeSpan.FromSeconds(1));
        (await world.HeartbeatAsync(old)).ShouldBe(HttpStatusCode.NoContent);
        world.App.Time.Advance(TimeSpan.FromSeconds(1));
        (await world.HeartbeatAsync(old)).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task The_first_use_of_the_new_key_ends_the_old_one()
    {
        var world = fixture.NewWorld();
        var (device, old) = await world.InUseAsync("PJQ-0001");
        var (key, _) = await world.GiveKeyAsync(device);

        (await world.HeartbeatAsync(old)).ShouldBe(HttpStatusCode.NoContent);
        (await world.HeartbeatAsync(key)).ShouldBe(HttpStatusCode.NoContent);
        (await world.HeartbeatAsync(old)).ShouldBe(HttpStatusCode.Unauthorized);
        (await world.HeartbeatAsync(key)).ShouldBe(HttpStatusCode.NoContent);
    }

    [Theory]
    [InlineData("revocation")]
    [InlineData("retirement")]
    public async Task A_revoked_or_retired_device_is_cut_off_at_once(string deed)
    {
        var world = fixture.NewWorld();
        var (device, old) = await world.InUseAsync("PJQ-0001");
        var (key, _) = await world.GiveKeyAsync(device);
        using var manager = world.Manager();

        await DeviceWorld.SendAsync(manager, HttpMethod.Post, $"/api/v1/devices/{device}/{deed}");

        (await world.HeartbeatAsync(old)).ShouldBe(HttpStatusCode.Unauthorized);
        (await world.HeartbeatAsync(key)).ShouldBe(HttpStatusCode.Unauthorized);
        var again = await DeviceWorld.SendAsync(manager, HttpMethod.Post, $"/api/v1/devices/{device}/revocation", null, HttpStatusCode.Conflict);
        ((string)again["code"]!).ShouldBe(deed == "revocation" ? DeviceErrorCodes.HasNoKey : DeviceErrorCodes.Retired);
    }

    [Fact]
    public async Task A_bad_heartbeat_is_refused_and_changes_nothing()
    {
        var world = fixture.NewWorld();
        var (_, key) = await world.InUseAsync("PJQ-0001");
        using var caller = world.Caller(key);
        var path = $"/api/v1/halls/{world.Hall}/devices/heartbeat";
        var body = new Body("POST /api/v1/halls/{code}/devices/heartbeat", path, "", world.Tenant, """{"softwareVersion":"1.4.2"}""",
            new Dictionary<string, Holds> { ["softwareVersion"] = Holds.Text }, EmptyObjectIsValid: true);
        var before = await Tables.HashAsync(world.App);

        foreach (var json in body.Whole().Concat(body.OneFieldBad()))
        {
            using var answer = await caller.PostAsync(path, new StringContent(json, Encoding.UTF8, "application/json"), Token);
            ((int)answer.StatusCode).ShouldBeInRange(400, 499, json[..Math.Min(json.Length, 60)]);
        }

        (await Tables.HashAsync(world.App)).ShouldBe(before);
    }

    private static Task<List<string>> AuditAsync(DeviceWorld world) => world.App.InTenantAsync<KernelDbContext, List<string>>(
        world.Tenant, db => db.Set<AuditEntry>().Where(a => a.EntityType == "RatingDevice").Select(a => a.Changes).ToListAsync(Token));
}

[Collection(nameof(DevicesOnSqlite))]
public sealed class DeviceCallOnSqliteTests(DevicesOnSqlite fixture) : DeviceCallTests(fixture);

[Collection(nameof(DevicesOnMariaDb))]
public sealed class DeviceCallOnMariaDbTests(DevicesOnMariaDb fixture) : DeviceCallTests(fixture);
