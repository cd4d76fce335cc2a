using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Governance.Halls.Contracts;
using Governance.IntegrationTests.Databases;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Governance.Kernel.Infrastructure.Outbox;
using Governance.Kernel.Permissions;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Halls.Devices;

/// <summary>The register of the devices, and its pages.</summary>
public abstract class DeviceRegisterTests(DatabaseKind kind)
{
    private const string List = $"/halls/{DeviceWorld.Hall}/devices";
    private const string Api = $"/api/v1/halls/{DeviceWorld.Hall}/devices";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_device_is_registered_given_its_key_once_and_taken_out_of_service()
    {
        await using var world = await DeviceWorld.StartAsync(kind);
        var window = await world.WindowAsync("8");
        using var manager = world.Manager();
        (await manager.GetPageAsync(List)).QuerySelector(".empty-state").ShouldNotBeNull();

        using var registered = await manager.SubmitAsync($"{List}/new", new()
        {
            ["Input.Number"] = " PJQ-0001 ", ["Input.Model"] = "演示型号", ["Input.WindowId"] = window.ToString(),
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
        (await manager.GetPageAsync(List)).QuerySelector(".key-sentence")!.TextContent.ShouldBe("1 台，1 台在线。");

        using var retired = await manager.SubmitAsync($"{address}/retire", []);
        retired.Headers.Location!.OriginalString.ShouldBe(address);
        (await world.HeartbeatAsync(key)).ShouldBe(HttpStatusCode.Unauthorized);
        (await manager.GetPageAsync(List)).QuerySelector("tbody").ShouldBeNull();
        (await manager.GetPageAsync($"{List}?retired=true")).QuerySelector("tbody")!.TextContent.ShouldContain("PJQ-0001");
        (await EventsAsync(world)).Select(e => (e.Contains("\"inUse\":true"), e.Contains("\"retired\":true"))).ShouldBe([(false, false), (true, false), (false, true)], ignoreOrder: true);
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_its_field_and_what_was_typed_stays()
    {
        await using var world = await DeviceWorld.StartAsync(kind);
        var elsewhere = await world.WindowAsync("1", "370783-01");
        await world.RegisterAsync("PJQ-0001");
        using var manager = world.Manager();

        var taken = await (await manager.SubmitAsync($"{List}/new", new() { ["Input.Number"] = "PJQ-0001", ["Input.Model"] = "另一型号" })).ReadPageAsync();
        taken.QuerySelector(".error-summary a[href='#Input_Number']")!.TextContent.ShouldContain("已经登记过");
        taken.QuerySelector<IHtmlInputElement>("#Input_Model")!.Value.ShouldBe("另一型号");
        var none = await (await manager.SubmitAsync($"{List}/new", new() { ["Input.Number"] = " " })).ReadPageAsync();
        none.QuerySelector(".error-summary a[href='#Input_Number']")!.TextContent.ShouldContain("背面的编号");
        var foreign = await DeviceWorld.SendAsync(manager, HttpMethod.Post, Api, new { number = "PJQ-0002", windowId = elsewhere }, HttpStatusCode.BadRequest);
        ((string)foreign["code"]!).ShouldBe(DeviceErrorCodes.WindowElsewhere);
        foreign["errors"]!["windowId"].ShouldNotBeNull();
    }

    [Fact]
    public async Task Of_two_who_change_it_the_second_is_told()
    {
        await using var world = await DeviceWorld.StartAsync(kind);
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
        await using var world = await DeviceWorld.StartAsync(kind);
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
            var part = await DeviceWorld.SendAsync(manager, HttpMethod.Get, $"{Api}?take=2&after={after}");
            ((int)part["total"]!).ShouldBe(5);
            numbers.AddRange(part["devices"]!.AsArray().Select(d => (string)d!["number"]!));
            after = (string?)part["next"];
        }

        numbers.ShouldBe(["PJQ-0001", "PJQ-0002", "PJQ-0003", "PJQ-0004", "PJQ-0005"]);
    }

    [Fact]
    public async Task Only_the_own_tenant_changes_a_device_and_only_those_above_it_see_it()
    {
        await using var world = await DeviceWorld.StartAsync(kind);
        var device = await world.RegisterAsync("PJQ-0001");
        using var stranger = world.Manager("370783");
        using var province = world.As($"{RoleNames.ProvincialAdministrator},{RoleNames.HallManager}", null);
        using var city = world.As(RoleNames.CityOffice, "370700");
        using var clerk = world.As(RoleNames.WindowClerk);
        string[] pages = ["", "/edit", "/key", "/revoke", "/retire"];

        foreach (var page in pages)
        {
            (await stranger.GetAsync($"/halls/devices/{device}{page}", Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
            (await province.GetAsync($"/halls/devices/{device}{page}", Token)).StatusCode.ShouldBe(page == "" ? HttpStatusCode.OK : HttpStatusCode.NotFound);
            (await clerk.GetAsync($"/halls/devices/{device}{page}", Token)).StatusCode.ShouldBe(page == "" ? HttpStatusCode.OK : HttpStatusCode.Forbidden);
        }

        (await city.GetPageAsync(List)).QuerySelector("tbody")!.TextContent.ShouldContain("PJQ-0001");
        (await city.GetPageAsync(List)).QuerySelector(".button.primary").ShouldBeNull();
        (await stranger.GetAsync(List, Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        foreach (var deed in new[] { "key", "revocation", "retirement" })
        {
            await DeviceWorld.SendAsync(stranger, HttpMethod.Post, $"/api/v1/devices/{device}/{deed}", null, HttpStatusCode.NotFound);
            await DeviceWorld.SendAsync(province, HttpMethod.Post, $"/api/v1/devices/{device}/{deed}", null, HttpStatusCode.NotFound);
        }

        // Another tenant may use the same number.
        await world.RegisterAsync("PJQ-0001", hall: "370783-01");
    }

    private static Task<List<string>> EventsAsync(DeviceWorld world) => world.App.InTenantAsync<KernelDbContext, List<string>>(
        DeviceWorld.Tenant, db => db.Set<OutboxMessage>().Where(m => m.EventName == "halls.devices-changed").Select(m => m.Payload).ToListAsync(Token));
}

public sealed class DeviceRegisterOnSqliteTests() : DeviceRegisterTests(DatabaseKind.Sqlite);

public sealed class DeviceRegisterOnMariaDbTests() : DeviceRegisterTests(DatabaseKind.MariaDb);
