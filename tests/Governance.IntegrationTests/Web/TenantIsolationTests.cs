using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Governance.Identity.Domain;
using Governance.IntegrationTests.Databases;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Permissions;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Web;

/// <summary>What belongs to another city's county is not there: whoever asks, at whatever address, by page or by API.</summary>
public abstract partial class TenantIsolationTests(SharedProgram program)
{
    private const string County = "370783";
    private const string City = "370700";
    private const string ForeignCounty = "370902";
    private const string ForeignCity = "370900";
    private const string Mark = "泰山机密";

    // The province's own demands: everybody who may read a report may read what it is measured by.
    private const string ProvinceWide = "/catalogue";

    // What hangs in the hall for everybody to read, a calendar whose address is its key, and a case, refusal or help order whose code is one.
    private static readonly string[] Public = ["/h/", "/t/", "/n/", "/a/", "/api/v1/public/", "/calendar/"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> Roles =>
    [
        .. RoleNames.All.Where(r => r.Side.HasFlag(MultiTenancySides.Tenant) && r.Name != RoleNames.CityOffice).Select(r => (County, r.Name)),
        .. RoleNames.All.Where(r => r.Side.HasFlag(MultiTenancySides.Tenant)).Select(r => (City, r.Name)),
    ];

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Nothing_of_another_unit_is_seen_or_changed(string unit, string role)
    {
        var app = await program.AppAsync();
        RoleRules.RolesOf(app.Services.GetRequiredService<ITenantStore>().FindByCode(unit)).ShouldContain(role);
        var foreign = await ForeignAsync(app);
        using var visitor = await program.AsAsync(role, unit);
        var form = (await visitor.GetPageAsync($"/mandate/{unit}")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var before = await Tables.HashAsync(app);
        var wrong = new List<string>();
        var asked = 0;

        foreach (var address in (await Address.AllAsync(app)).Where(IsOfAUnit))
        {
            asked++;
            var path = PathOf(address, foreign);
            using var answer = await SendAsync(visitor, address, path, form, foreign);
            if (answer.StatusCode is not (HttpStatusCode.NotFound or HttpStatusCode.Forbidden) && !IsOfTheOwnUnit(address) && !IsRefusedAsNoDevice(address, answer))
            {
                wrong.Add($"{address.Method} {path} -> {(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync(Token)}");
            }

            await LookForSecretsAsync(answer, path, foreign, wrong);
        }

        foreach (var path in Lists(foreign).Concat((await Address.AllAsync(app)).Where(a => a is { Method: "GET", HasParameters: false }).Select(a => a.Route)))
        {
            using var answer = await visitor.GetAsync(path, Token);
            await LookForSecretsAsync(answer, path, foreign, wrong);
        }

        asked.ShouldBeGreaterThan(30);
        wrong.ShouldBeEmpty();
        (await Tables.HashAsync(app)).ShouldBe(before);
    }

    [Fact]
    public async Task The_owner_finds_at_the_same_addresses_what_others_do_not()
    {
        var app = await program.AppAsync();
        var foreign = await ForeignAsync(app);
        using var manager = await program.AsAsync(RoleNames.HallManager, ForeignCounty);
        using var administrator = await program.AsAsync(RoleNames.SystemAdministrator, ForeignCounty);
        using var city = await program.AsAsync(RoleNames.CityOffice, ForeignCity);

        (await (await manager.GetAsync($"/halls/{ForeignCounty}-01", Token)).Content.ReadAsStringAsync(Token)).ShouldContain(foreign.HallName);
        (await (await manager.GetAsync($"/api/v1/halls/evidence/{foreign.Evidence}", Token)).Content.ReadAsStringAsync(Token)).ShouldContain(Mark);
        (await (await administrator.GetAsync($"/users/{foreign.User}", Token)).Content.ReadAsStringAsync(Token)).ShouldContain(Mark);
        (await city.GetAsync($"/mandate/reports/{foreign.Report}", Token)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static bool IsOfAUnit(Address address) =>
        address.HasParameters && !address.Route.Contains(ProvinceWide, StringComparison.Ordinal)
        && !Public.Any(start => address.Route.StartsWith(start, StringComparison.Ordinal));

    // An export names a sheet, not a unit; it holds the own unit's rows, whoever asks.
    private static bool IsOfTheOwnUnit(Address address) => address.Route.Contains("/export/", StringComparison.Ordinal);

    private static bool IsRefusedAsNoDevice(Address address, HttpResponseMessage answer) =>
        (address.Route.StartsWith("/pad/", StringComparison.Ordinal) || address.Route.Contains("/devices/", StringComparison.Ordinal))
        && answer.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Redirect;

    private static IEnumerable<string> Lists(Foreign foreign) =>
    [
        $"/mandate/report.json?unit={ForeignCounty}", $"/mandate/report.xlsx?unit={ForeignCounty}", $"/mandate/report.docx?unit={ForeignCounty}",
        $"/mandate/freeze?supersedes={foreign.Report}", "/users?search=taishan", "/api/v1/users?search=taishan", $"/api/v1/users?search={Mark}",
    ];

    private static string PathOf(Address address, Foreign foreign) => Parameter().Replace(address.Route, match => match.Groups[1].Value switch
    {
        var name when RouteSamples.Of(name, foreign.Book) is { } known => known,
        "code" when address.Route.StartsWith("/mandate/{code", StringComparison.Ordinal) || address.Route.Contains("/units/", StringComparison.Ordinal) => ForeignCounty,
        "code" or "hall" => $"{ForeignCounty}-01",
        "mechanism" => "no-veto",
        "deed" => "disable",
        "id" when address.Route.Contains("users", StringComparison.Ordinal) => foreign.User,
        "id" when address.Route.Contains("evidence", StringComparison.Ordinal) => foreign.Evidence,
        "id" when address.Route.Contains("reports", StringComparison.Ordinal) => foreign.Report,
        _ => throw new InvalidOperationException($"{address}: what would a stranger ask for here?"),
    });

    private static async Task<HttpResponseMessage> SendAsync(HttpClient visitor, Address address, string path, string form, Foreign foreign)
    {
        if (address.Method == "GET")
        {
            return await visitor.GetAsync(address.Query.Contains("quarter") ? $"{path}?quarter=2027Q1" : path, Token);
        }

        HttpContent content = address.IsPage
            ? new FormUrlEncodedContent([new("__RequestVerificationToken", form), new("Input.Reason", "改"), new("DisplayName", "改")])
            : new StringContent(BodyOf(address, foreign), Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(new HttpMethod(address.Method), address.WithHandler(path)) { Content = content };
        return await visitor.SendAsync(request, Token);
    }

    // A body that its owner could send: nothing but the owner is wrong with it.
    private static string BodyOf(Address address, Foreign foreign) =>
        Bodies.All(new OwnRows(foreign.User, "x", foreign.Evidence, foreign.Book)).FirstOrDefault(b => b.Address == address.ToString())?.Valid ?? "{}";

    private static async Task LookForSecretsAsync(HttpResponseMessage answer, string path, Foreign foreign, List<string> wrong)
    {
        var text = await answer.Content.ReadAsStringAsync(Token);
        wrong.AddRange(new[] { Mark, foreign.HallName, "taishan-clerk" }
            .Where(secret => text.Contains(secret, StringComparison.Ordinal)).Select(secret => $"{path} shows {secret}"));
    }

    // Once for all tests of the program.
    private Task<Foreign> ForeignAsync(GovernanceApp app) => program.OnceAsync(() => CreateAsync(app));

    private async Task<Foreign> CreateAsync(GovernanceApp app)
    {
        using var manager = await program.AsAsync(RoleNames.HallManager, ForeignCounty);
        var hall = await (await manager.GetAsync($"/api/v1/halls/{ForeignCounty}-01", Token)).Content.ReadAsStringAsync(Token);
        var name = NameOf().Match(Regex.Unescape(hall)).Groups[1].Value;
        var foreign = new Foreign(
            name,
            await program.OpenAccountAsync(ForeignCounty, "taishan-clerk", $"{Mark}人员甲"),
            await program.DocumentAsync(ForeignCounty, $"{Mark}办法"),
            await program.FreezeAsync(ForeignCity, "2020-02-02"),
            await HallBookMaker.MakeAsync(program, ForeignCounty, Mark));
        await app.DispatchAsync();
        return foreign;
    }

    [GeneratedRegex(@"\{(\w+)[^}]*\}")]
    private static partial Regex Parameter();

    [GeneratedRegex("\"name\":\"([^\"]+)\"")]
    private static partial Regex NameOf();
}

/// <summary>What the other county has.</summary>
internal sealed record Foreign(string HallName, string User, string Evidence, string Report, OwnBook Book);

[Collection(nameof(SharedProgramOnSqlite))]
public sealed class TenantIsolationOnSqliteTests(SharedProgramOnSqlite program) : TenantIsolationTests(program);

[Collection(nameof(SharedProgramOnMariaDb))]
public sealed class TenantIsolationOnMariaDbTests(SharedProgramOnMariaDb program) : TenantIsolationTests(program);
