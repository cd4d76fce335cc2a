using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Governance.Halls.Contracts;
using Governance.Halls.Domain;
using Governance.Halls.Domain.Book;
using Governance.IntegrationTests.Identity;
using Governance.IntegrationTests.Web;
using Governance.Kernel.BlobStoring;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Halls.Devices;

/// <summary>The screen on the counter: pairing, and what it shows.</summary>
public abstract class PadTests(DeviceFixture fixture)
{
    private static readonly DateOnly Begin = new(2020, 1, 1);
    private static readonly byte[] Photo = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nobody_is_let_in_before_pairing_and_the_page_says_what_to_do()
    {
        var world = fixture.NewWorld();
        using var visitor = world.App.NewVisitor();

        foreach (var path in new[] { "/pad", $"/pad/items/{Guid.Empty}", $"/pad/photos/{Guid.Empty}" })
        {
            (await visitor.GetAsync(path, Token)).Headers.Location!.OriginalString.ShouldBe("/pad/pair");
        }

        var page = await visitor.GetPageAsync("/pad/pair");
        page.QuerySelector("h1")!.TextContent.ShouldContain("还没有配对");
        page.QuerySelector(".site-nav, .site-account").ShouldBeNull();
        page.Body!.OuterHtml.ShouldNotContain("Halls:");
    }

    [Fact]
    public async Task The_scanned_code_pairs_once_and_only_for_a_quarter_of_an_hour()
    {
        var world = fixture.NewWorld();
        var device = await world.RegisterAsync("PJQ-0001");
        var (_, code) = await world.GiveKeyAsync(device);
        using var pad = world.App.NewVisitor();
        (await pad.GetPageAsync($"/pad/pair?code={code}")).QuerySelector("input[type=text]").ShouldBeNull();

        using var paired = await pad.SubmitAsync($"/pad/pair?code={code}", []);
        paired.Headers.Location!.OriginalString.ShouldBe("/pad");
        var cookie = paired.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("governance.pad="));
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=strict");
        cookie.ShouldContain("path=/pad");
        (await pad.GetAsync("/pad", Token)).StatusCode.ShouldBe(HttpStatusCode.OK);

        using var other = world.App.NewVisitor();
        (await RefusedAsync(other, new() { ["Input.Secret"] = code })).ShouldContain("对不上");
        var (_, late) = await world.GiveKeyAsync(device);
        world.App.Time.Advance(TimeSpan.FromMinutes(15));
        (await RefusedAsync(other, new() { ["Input.Secret"] = late })).ShouldContain("15 分钟");
    }

    [Fact]
    public async Task The_number_and_the_key_pair_too_but_not_another_s_number()
    {
        var world = fixture.NewWorld();
        var (_, key) = await world.InUseAsync("PJQ-0001");
        await world.RegisterAsync("PJQ-0002");
        using var pad = world.App.NewVisitor();

        await RefusedAsync(pad, new() { ["Input.Number"] = "PJQ-0002", ["Input.Secret"] = key });
        await RefusedAsync(pad, new() { ["Input.Secret"] = key });
        await RefusedAsync(pad, []);
        using var paired = await pad.SubmitAsync("/pad/pair", new() { ["Input.Number"] = "pjq-0001", ["Input.Secret"] = key.ToUpperInvariant() });

        paired.Headers.Location!.OriginalString.ShouldBe("/pad");
        (await pad.GetPageAsync("/pad")).QuerySelector("h1")!.TextContent.ShouldContain("还没有放到窗口");
    }

    [Fact]
    public async Task It_shows_who_serves_what_can_be_done_and_the_notices_and_each_opening_is_a_call()
    {
        var world = fixture.NewWorld();
        var (item, staff, key) = await FillAsync(world);
        using var pad = await PairAsync(world, "PJQ-0001", key);
        world.App.Time.Advance(TimeSpan.FromMinutes(7));

        using var answer = await pad.GetAsync("/pad", Token);
        answer.Headers.GetValues("Refresh").ShouldHaveSingleItem().ShouldBe("60");
        var page = await answer.ReadPageAsync();
        page.QuerySelector("h1")!.TextContent.ShouldBe("A区 8 号窗口");
        var person = page.QuerySelectorAll(".pad-person").ShouldHaveSingleItem();
        person.TextContent.ShouldContain("演示员甲");
        person.TextContent.ShouldContain("演示中心 · 综合受理");
        person.TextContent.ShouldContain("工号 D001");
        page.QuerySelectorAll(".pad-list a").Select(a => a.TextContent).ShouldBe(["演示登记"]);
        page.QuerySelectorAll("summary").Select(s => s.TextContent).ShouldBe(["演示公告"]);
        page.QuerySelector("form, button").ShouldBeNull();
        page.Body!.OuterHtml.ShouldNotContain("Halls:");
        (await world.InBookAsync(db => db.Devices.SingleAsync(Token))).LastSeenAt.ShouldBe(world.Now);

        using var photo = await pad.GetAsync(person.QuerySelector<IHtmlImageElement>("img")!.GetAttribute("src"), Token);
        (await photo.Content.ReadAsByteArrayAsync(Token)).ShouldBe(Photo);
        photo.Headers.GetValues("X-Content-Type-Options").ShouldHaveSingleItem().ShouldBe("nosniff");
        (await pad.GetAsync($"/pad/photos/{staff.Elsewhere}", Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        var guide = await pad.GetPageAsync($"/pad/items/{item}");
        guide.Body!.TextContent.ShouldContain("演示申请表：原件 2 份");
        guide.Body!.TextContent.ShouldContain("5 个工作日内办好（法定 20 个工作日）。");
        guide.Body!.TextContent.ShouldContain("不收费。");
        (await pad.GetAsync($"/pad/items/{world.Id("nothing")}", Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_api_gives_a_device_the_same()
    {
        var world = fixture.NewWorld();
        var (item, staff, key) = await FillAsync(world);
        using var caller = world.Caller(key);

        var screen = await DeviceWorld.SendAsync(caller, HttpMethod.Get, $"/api/v1/halls/{world.Hall}/devices/screen");

        ((string)screen["window"]!["number"]!).ShouldBe("8");
        ((string)screen["guides"]!.AsArray().ShouldHaveSingleItem()!["id"]!).ShouldBe(item.ToString());
        ((string)screen["notices"]!.AsArray().ShouldHaveSingleItem()!["title"]!).ShouldBe("演示公告");
        var person = screen["staff"]!.AsArray().ShouldHaveSingleItem()!;
        ((string)person["id"]!).ShouldBe(staff.Here.ToString());
        (await caller.GetByteArrayAsync((string)person["photo"]!, Token)).ShouldBe(Photo);
        (await Problems.CodeOfAsync(
            await caller.GetAsync($"/api/v1/halls/{world.Hall}/devices/photos/{staff.Elsewhere}", Token), HttpStatusCode.NotFound)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_revocation_or_a_new_key_in_use_ends_the_pairing()
    {
        var world = fixture.NewWorld();
        var (device, first) = await world.InUseAsync("PJQ-0001");
        using var pad = await PairAsync(world, "PJQ-0001", first);
        var (second, _) = await world.GiveKeyAsync(device);
        (await pad.GetAsync("/pad", Token)).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await world.HeartbeatAsync(second)).ShouldBe(HttpStatusCode.NoContent);
        (await pad.GetAsync("/pad", Token)).Headers.Location!.OriginalString.ShouldBe("/pad/pair");

        using var again = await PairAsync(world, "PJQ-0001", second);
        using var manager = world.Manager();
        await DeviceWorld.SendAsync(manager, HttpMethod.Post, $"/api/v1/devices/{device}/revocation");
        (await again.GetAsync("/pad", Token)).Headers.Location!.OriginalString.ShouldBe("/pad/pair");
    }

    private static async Task<HttpClient> PairAsync(DeviceWorld world, string number, string key)
    {
        var pad = world.App.NewVisitor();
        using var paired = await pad.SubmitAsync("/pad/pair", new() { ["Input.Number"] = number, ["Input.Secret"] = key });
        paired.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return pad;
    }

    private static async Task<string> RefusedAsync(HttpClient pad, Dictionary<string, string> fields)
    {
        using var answer = await pad.SubmitAsync("/pad/pair", fields);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await pad.GetAsync("/pad", Token)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return (await answer.ReadPageAsync()).QuerySelector(".error-summary").ShouldNotBeNull().TextContent;
    }

    private static async Task<(Guid Item, (Guid Here, Guid Elsewhere) Staff, string Key)> FillAsync(DeviceWorld world)
    {
        var window = await world.WindowAsync("8");
        var next = await world.WindowAsync("9");
        var hall = await world.HallAsync();
        var unit = await world.AddAsync(Department.Open(world.Id("unit"), hall.TenantId, "D1", new DepartmentFacts("演示中心", null), Begin));
        var hash = await world.App.InTenantAsync<IBlobContainer, string>(world.Tenant, blobs => blobs.SaveAsync(Photo, Token));
        var here = Member(world, hall, "D001", "演示员甲", unit, window);
        here.Show(new StoredFile(hash, "photo.png", "image/png", Photo.Length), new Change(Begin, true, null, world.Now));
        var elsewhere = Member(world, hall, "D002", "演示员乙", unit, next);
        elsewhere.Show(new StoredFile(hash, "photo.png", "image/png", Photo.Length), new Change(Begin, true, null, world.Now));
        var gone = Member(world, hall, "D003", "演示员丙", unit, window);
        gone.End(world.Today.AddDays(-1), new Change(Begin, true, null, world.Now));
        await world.AddAsync(here);
        await world.AddAsync(elsewhere);
        await world.AddAsync(gone);
        var item = await world.AddAsync(Item(world, hall, "S1", "演示登记", unit, window));
        await world.AddAsync(Item(world, hall, "S2", "别的窗口的事", unit, next));
        await world.AddAsync(Notice(world, hall, "演示公告", window, Begin));
        await world.AddAsync(Notice(world, hall, "别的窗口的公告", next, Begin));
        await world.AddAsync(Notice(world, hall, "以后的公告", null, world.Today.AddDays(1)));
        var (_, key) = await world.InUseAsync("PJQ-0001", window);
        return (item, (here.Id, elsewhere.Id), key);
    }

    private static StaffMember Member(DeviceWorld world, Hall hall, string number, string name, Guid unit, Guid window) => StaffMember.Join(
        world.Id(number), hall.TenantId, number, new StaffFacts(name, "综合受理", unit, hall.Id, window), Begin);

    private static ServiceItem Item(DeviceWorld world, Hall hall, string code, string name, Guid unit, Guid window) => ServiceItem.Open(
        world.Id(code), hall.TenantId, code,
        new ServiceItemFacts(name, unit, [window], "人人能办", [new RequiredPaper("演示申请表", 2, PaperForm.Original, null)], 5, 20, 0, null), Begin);

    private static Notice Notice(DeviceWorld world, Hall hall, string title, Guid? window, DateOnly from) =>
        Governance.Halls.Domain.Book.Notice.Publish(world.Id(title), hall, new NoticeFacts(title, "演示内容", window, null), null, from);
}

[Collection(nameof(DevicesOnSqlite))]
public sealed class PadOnSqliteTests(DevicesOnSqlite fixture) : PadTests(fixture);

[Collection(nameof(DevicesOnMariaDb))]
public sealed class PadOnMariaDbTests(DevicesOnMariaDb fixture) : PadTests(fixture);
