using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Governance.Halls.Contracts;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Governance.Kernel.Infrastructure.Outbox;
using Governance.Kernel.Permissions;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Halls.Devices;

/// <summary>The register of the devices, and its pages.</summary>
public abstract class DeviceRegisterTests(DeviceFixture fixture)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_device_is_registered_given_its_key_once_and_taken_out_of_service()
    {
        var world = fixture.NewWorld();
        var window = await world.WindowAsync("8");
        using var manager = world.Manager();
        (await manager.GetPageAsync(ListOf(world))).QuerySelector(".empty-state").ShouldNotBeNull();

        using var registered = await manager.SubmitAsync($"{ListOf(world)}/new", new()
        {
            ["Input.Number"] = " PJQ-0001 ",
            ["Input.Model"] = "演示型号",
            ["Input.WindowId"] = window.ToString(),
        });
        var address = registered.Headers.Location!.OriginalString;
        var page = await manager.GetPageAsync(address);
        page.QuerySelector(".done")!.TextContent.ShouldContain("PJQ-0001");
        page.Body!.TextContent.ShouldContain("A区 8 号窗口");
        page.QuerySelectorAll(".button.primary").ShouldHaveSingleItem().TextContent.ShouldBe("给密钥");

        using var given = await manager.SubmitAsync($"{address}/key", []);
        given.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var shown = await given.ReadPageAsync();
        var key = shown.QuerySelectorAll(".device-secret").Select(e => e.TextContent).Single(t => t.StartsWith("gdk-"));
        shown.QuerySelector<IHtmlImageElement>(".device-qr")!.GetAttribute("src")!.ShouldStartWith("data:image/svg+xml;base64,");
        (await world.HeartbeatAsync(key)).ShouldBe(HttpStatusCode.NoContent);
        (await manager.GetPageAsync($"{address}/key")).Source.Text.ShouldNotContain(key);
        (await manager.GetPageAsync(address)).Source.Text.ShouldNotContain(key);
        (await manager.GetPageAsync(ListOf(world))).QuerySelector(".key-sentence")!.TextContent.ShouldBe("1 台，1 台在线。");

        using var retired = await manager.SubmitAsync($"{address}/retire", []);
        retired.Headers.Location!.OriginalString.ShouldBe(address);
        (await world.HeartbeatAsync(key)).ShouldBe(HttpStatusCode.Unauthorized);
        (await manager.GetPageAsync(ListOf(world))).QuerySelector("tbody").ShouldBeNull();
        (await manager.GetPageAsync($"{ListOf(world)}?retired=true")).QuerySelector("tbody")!.TextContent.ShouldContain("PJQ-0001");
        (await EventsAsync(world, (await world.HallAsync()).TenantId!.Value)).Select(e => (e.Contains("\"inUse\":true"), e.Contains("\"retired\":true"))).ShouldBe([(false, false), (true, false), (false, true)], ignoreOrder: true);
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_its_field_and_what_was_typed_stays()
    {
        var world = fixture.NewWorld();
        var elsewhere = await fixture.NewWorld().WindowAsync("1");
        await world.RegisterAsync("PJQ-0001");
        using var manager = world.Manager();

        var taken = await (await manager.SubmitAsync($"{ListOf(world)}/new", new() { ["Input.Number"] = "PJQ-0001", ["Input.Model"] = "另一型号" })).ReadPageAsync();
        taken.QuerySelector(".error-summary a[href='#Input_Number']")!.TextContent.ShouldContain("已经登记过");
        taken.QuerySelector<IHtmlInputElement>("#Input_Model")!.Value.ShouldBe("另一型号");
        var none = await (await manager.SubmitAsync($"{ListOf(world)}/new", new() { ["Input.Number"] = " " })).ReadPageAsync();
        none.QuerySelector(".error-summary a[href='#Input_Number']")!.TextContent.ShouldContain("背面的编号");
        var foreign = await DeviceWorld.SendAsync(manager, HttpMethod.Post, world.Api, new { number = "PJQ-0002", windowId = elsewhere }, HttpStatusCode.BadRequest);
        ((string)foreign["code"]!).ShouldBe(DeviceErrorCodes.WindowElsewhere);
        foreign["errors"]!["windowId"].ShouldNotBeNull();
    }

    [Fact]
    public async Task Of_two_who_change_it_the_second_is_told()
    {
        var world = fixture.NewWorld();
        var device = await world.RegisterAsync("PJQ-0001");
        using var manager = world.Manager();
        var stamp = (string)(await DeviceWorld.SendAsync(manager, HttpMethod.Get, $"/api/v1/devices/{device}"))["concurrencyStamp"]!;
        object Body(string model) => new { number = "PJQ-0001", model, concurrencyStamp = stamp };

        await DeviceWorld.SendAsync(manager, HttpMethod.Put, $"/api/v1/devices/{device}", Body("甲"));

        var second = await DeviceWorld.SendAsync(manager, HttpMethod.Put, $"/api/v1/devices/{device}", Body("乙"), HttpStatusCode.Conflict);
        ((string)second["code"]!).ShouldBe(HallErrorCodes.ChangedMeanwhile);
        ((string?)(await DeviceWorld.SendAsync(manager, HttpMethod.Get, $"/api/v1/devices/{device}"))["model"]).ShouldBe("甲");
    }

    [Fact]
    public async Task A_long_list_comes_in_parts()
    {
        var world = fixture.NewWorld();
        foreach (var number in Enumerable.Range(1, 5))
        {
            await world.RegisterAsync($"PJQ-{number:0000}");
        }

        using var manager = world.Manager();
        var numbers = new List<string>();
        string? after = "";
        for (var parts = 0; after is not null; parts++)
        {
            parts.ShouldBeLessThan(3);
            var part = await DeviceWorld.SendAsync(manager, HttpMethod.Get, $"{world.Api}?take=2&after={after}");
            ((int)part["total"]!).ShouldBe(5);
            numbers.AddRange(part["devices"]!.AsArray().Select(d => (string)d!["number"]!));
            after = (string?)part["next"];
        }

        numbers.ShouldBe(["PJQ-0001", "PJQ-0002", "PJQ-0003", "PJQ-0004", "PJQ-0005"]);
    }

    [Fact]
    public async Task Only_the_own_tenant_changes_a_device_and_only_those_above_it_see_it()
    {
        var world = fixture.NewWorld();
        var device = await world.RegisterAsync("PJQ-0001");
        var other = fixture.NewWorld();
        using var stranger = other.Manager();
        using var province = world.As($"{RoleNames.ProvincialAdministrator},{RoleNames.HallManager}", null);
        using var city = world.As(RoleNames.CityOffice, world.City);
        using var clerk = world.As(RoleNames.WindowClerk, world.Tenant);
        string[] pages = ["", "/edit", "/key", "/revoke", "/retire"];

        foreach (var page in pages)
        {
            (await stranger.GetAsync($"/halls/devices/{device}{page}", Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
            (await province.GetAsync($"/halls/devices/{device}{page}", Token)).StatusCode.ShouldBe(page == "" ? HttpStatusCode.OK : HttpStatusCode.NotFound);
            (await clerk.GetAsync($"/halls/devices/{device}{page}", Token)).StatusCode.ShouldBe(page == "" ? HttpStatusCode.OK : HttpStatusCode.Forbidden);
        }

        (await city.GetPageAsync(ListOf(world))).QuerySelector("tbody")!.TextContent.ShouldContain("PJQ-0001");
        (await city.GetPageAsync(ListOf(world))).QuerySelector(".button.primary").ShouldBeNull();
        (await stranger.GetAsync(ListOf(world), Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        foreach (var deed in new[] { "key", "revocation", "retirement" })
        {
            await DeviceWorld.SendAsync(stranger, HttpMethod.Post, $"/api/v1/devices/{device}/{deed}", null, HttpStatusCode.NotFound);
            await DeviceWorld.SendAsync(province, HttpMethod.Post, $"/api/v1/devices/{device}/{deed}", null, HttpStatusCode.NotFound);
        }

        // Another tenant may use the same number.
        await other.RegisterAsync("PJQ-0001");
    }

    private static string ListOf(DeviceWorld world) => $"/halls/{world.Hall}/devices";

    private static Task<List<string>> EventsAsync(DeviceWorld world, Guid tenant) => world.App.InTenantAsync<KernelDbContext, List<string>>(
        world.Tenant, db => db.Set<OutboxMessage>().Where(m => m.TenantId == tenant && m.EventName == "halls.devices-changed").Select(m => m.Payload).ToListAsync(Token));
}

[Collection(nameof(DevicesOnSqlite))]
public sealed class DeviceRegisterOnSqliteTests(DevicesOnSqlite fixture) : DeviceRegisterTests(fixture);

[Collection(nameof(DevicesOnMariaDb))]
public sealed class DeviceRegisterOnMariaDbTests(DevicesOnMariaDb fixture) : DeviceRegisterTests(fixture);
