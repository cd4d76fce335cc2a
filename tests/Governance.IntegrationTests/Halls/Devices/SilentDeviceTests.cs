using Governance.Calendar;
using Governance.Halls.Contracts;
using Governance.IntegrationTests.Databases;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Permissions;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Halls.Devices;

/// <summary>Which devices should call and do not. The clock begins on Monday at nine, when the halls open.</summary>
public abstract class SilentDeviceTests(DatabaseKind kind)
{
    private const string Address = "/halls/devices/silent";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_device_is_silent_after_half_an_hour_of_opening_hours()
    {
        await using var world = await DeviceWorld.StartAsync(kind);
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
        await using var world = await DeviceWorld.StartAsync(kind);
        var (_, key) = await world.InUseAsync("PJQ-0001");
        using var manager = world.Manager();

        // Friday afternoon: the last call, five minutes before the hall closes.
        var closes = await ClosingAsync(world);
        world.App.Time.SetUtcNow(At(2026, 11, 27, closes) - TimeSpan.FromMinutes(5));
        await world.HeartbeatAsync(key);
        world.App.Time.SetUtcNow(At(2026, 11, 27, new TimeOnly(23, 0)));
        (await ReadAsync(manager)).ShouldBe([]);
        (await manager.GetPageAsync(Address)).Body!.TextContent.ShouldContain("有 1 个大厅现在没开门");
        world.App.Time.SetUtcNow(At(2026, 11, 28, new TimeOnly(10, 0)));
        (await ReadAsync(manager)).ShouldBe([]);

        // Monday morning: five minutes of Friday and the first of Monday count together.
        var opens = await OpeningAsync(world);
        world.App.Time.SetUtcNow(At(2026, 11, 30, opens) + TimeSpan.FromMinutes(25));
        (await ReadAsync(manager)).ShouldBe([]);
        world.App.Time.Advance(TimeSpan.FromMinutes(1));
        (await ReadAsync(manager)).ShouldBe(["PJQ-0001"]);
    }

    [Fact]
    public async Task Each_tenant_is_told_of_its_own()
    {
        await using var world = await DeviceWorld.StartAsync(kind);
        var (_, key) = await world.InUseAsync("PJQ-0001");
        await world.HeartbeatAsync(key);
        world.App.Time.Advance(TimeSpan.FromHours(1));
        using var stranger = world.Manager("370783");
        using var clerk = world.As(RoleNames.WindowClerk);

        (await ReadAsync(stranger)).ShouldBe([]);
        (await ReadAsync(clerk)).ShouldBe(["PJQ-0001"]);
    }

    private static async Task<IReadOnlyList<string>> ReadAsync(HttpClient caller)
    {
        var report = await DeviceWorld.SendAsync(caller, HttpMethod.Get, "/api/v1/devices/silent");
        return [.. report["halls"]!.AsArray().SelectMany(h => h!["devices"]!.AsArray()).Select(d => (string)d!["number"]!)];
    }

    private static DateTimeOffset At(int year, int month, int day, TimeOnly clock) =>
        new(new DateOnly(year, month, day).ToDateTime(clock), ChinaTime.Offset);

    private static async Task<TimeOnly> OpeningAsync(DeviceWorld world) => (await HoursAsync(world)).Intervals[0].From;

    private static async Task<TimeOnly> ClosingAsync(DeviceWorld world) => (await HoursAsync(world)).Intervals[^1].To;

    private static async Task<OfficeHours> HoursAsync(DeviceWorld world)
    {
        var hall = await world.HallAsync();
        return await world.App.InTenantAsync<IHallOpeningService, OfficeHours>(
            DeviceWorld.Tenant, async opening => (await opening.CalendarAsync(hall.Id, Token)).OfficeHours);
    }
}

public sealed class SilentDeviceOnSqliteTests() : SilentDeviceTests(DatabaseKind.Sqlite);

public sealed class SilentDeviceOnMariaDbTests() : SilentDeviceTests(DatabaseKind.MariaDb);
