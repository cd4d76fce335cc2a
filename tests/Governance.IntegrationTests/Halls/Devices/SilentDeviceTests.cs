using Governance.Calendar;
using Governance.Halls.Contracts;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Permissions;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Halls.Devices;

/// <summary>Which devices should call and do not. Each test begins on a Monday at nine, when the halls open.</summary>
public abstract class SilentDeviceTests(DeviceFixture fixture)
{
    private const string Address = "/halls/devices/silent";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_device_is_silent_after_half_an_hour_of_opening_hours()
    {
        var world = fixture.NewWorld();
        NextMonday(world);
        var (_, silent) = await world.InUseAsync("PJQ-0001");
        var (_, talking) = await world.InUseAsync("PJQ-0002");
        await world.InUseAsync("PJQ-0003");
        await world.RegisterAsync("PJQ-0004");
        await world.HeartbeatAsync(silent);
        using var manager = world.Manager();

        world.App.Time.Advance(TimeSpan.FromMinutes(30));
        await world.HeartbeatAsync(talking);
        (await ReadAsync(manager)).ShouldBe([]);
        world.App.Time.Advance(TimeSpan.FromMinutes(1));
        (await ReadAsync(manager)).ShouldBe(["PJQ-0001"]);

        var page = await manager.GetPageAsync(Address);
        page.QuerySelector(".key-sentence")!.TextContent.ShouldBe("在用 3 台，1 台该联系没联系。");
        page.Body!.TextContent.ShouldContain("超过 30 分钟");
        page.Body!.TextContent.ShouldContain("未核对");
        page.QuerySelector("#never")!.TextContent.ShouldContain("PJQ-0003");
        page.QuerySelector("#never")!.TextContent.ShouldNotContain("PJQ-0004");
        await world.HeartbeatAsync(silent);
        (await manager.GetPageAsync(Address)).QuerySelector(".empty-state").ShouldNotBeNull();
    }

    [Fact]
    public async Task At_night_and_at_the_weekend_nobody_is_silent()
    {
        var world = fixture.NewWorld();
        var monday = NextMonday(world);
        var (_, key) = await world.InUseAsync("PJQ-0001");
        using var manager = world.Manager();

        // Friday afternoon: the last call, five minutes before the hall closes.
        var closes = await ClosingAsync(world);
        world.App.Time.SetUtcNow(At(monday.AddDays(4), closes) - TimeSpan.FromMinutes(5));
        await world.HeartbeatAsync(key);
        world.App.Time.SetUtcNow(At(monday.AddDays(4), new TimeOnly(23, 0)));
        (await ReadAsync(manager)).ShouldBe([]);
        (await manager.GetPageAsync(Address)).Body!.TextContent.ShouldContain("有 1 个大厅现在没开门");
        world.App.Time.SetUtcNow(At(monday.AddDays(5), new TimeOnly(10, 0)));
        (await ReadAsync(manager)).ShouldBe([]);

        // Monday morning: five minutes of Friday and the first of Monday count together.
        var opens = await OpeningAsync(world);
        world.App.Time.SetUtcNow(At(monday.AddDays(7), opens) + TimeSpan.FromMinutes(25));
        (await ReadAsync(manager)).ShouldBe([]);
        world.App.Time.Advance(TimeSpan.FromMinutes(1));
        (await ReadAsync(manager)).ShouldBe(["PJQ-0001"]);
    }

    [Fact]
    public async Task Each_tenant_is_told_of_its_own()
    {
        var world = fixture.NewWorld();
        NextMonday(world);
        var (_, key) = await world.InUseAsync("PJQ-0001");
        await world.HeartbeatAsync(key);
        world.App.Time.Advance(TimeSpan.FromHours(1));
        using var stranger = fixture.NewWorld().Manager();
        using var clerk = world.As(RoleNames.WindowClerk, world.Tenant);

        (await ReadAsync(stranger)).ShouldBe([]);
        (await ReadAsync(clerk)).ShouldBe(["PJQ-0001"]);
    }

    private static async Task<IReadOnlyList<string>> ReadAsync(HttpClient caller)
    {
        var report = await DeviceWorld.SendAsync(caller, HttpMethod.Get, "/api/v1/devices/silent");
        return [.. report["halls"]!.AsArray().SelectMany(h => h!["devices"]!.AsArray()).Select(d => (string)d!["number"]!)];
    }

    private static DateTimeOffset At(DateOnly day, TimeOnly clock) => new(day.ToDateTime(clock), ChinaTime.Offset);

    private static DateOnly NextMonday(DeviceWorld world)
    {
        var monday = world.Today.AddDays(7 - (((int)world.Today.DayOfWeek + 6) % 7));
        world.App.Time.SetUtcNow(At(monday, new TimeOnly(9, 0)));
        return monday;
    }

    private static async Task<TimeOnly> OpeningAsync(DeviceWorld world) => (await HoursAsync(world)).Intervals[0].From;

    private static async Task<TimeOnly> ClosingAsync(DeviceWorld world) => (await HoursAsync(world)).Intervals[^1].To;

    private static async Task<OfficeHours> HoursAsync(DeviceWorld world)
    {
        var hall = await world.HallAsync();
        return await world.App.InTenantAsync<IHallOpeningService, OfficeHours>(
            world.Tenant, async opening => (await opening.CalendarAsync(hall.Id, Token)).OfficeHours);
    }
}

[Collection(nameof(DevicesOnSqlite))]
public sealed class SilentDeviceOnSqliteTests(DevicesOnSqlite fixture) : SilentDeviceTests(fixture);

[Collection(nameof(DevicesOnMariaDb))]
public sealed class SilentDeviceOnMariaDbTests(DevicesOnMariaDb fixture) : SilentDeviceTests(fixture);
