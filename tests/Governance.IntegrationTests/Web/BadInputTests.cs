using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Governance.IntegrationTests.Databases;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Governance.Kernel.Infrastructure.Outbox;
using Governance.Kernel.Permissions;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Web;

/// <summary>Whatever is sent: the sender is told what is wrong with it, and nothing is written.</summary>
public abstract class BadInputTests(SharedProgram program)
{
    private const string Tenant = "370784";
    private const string Grants = "PUT /api/v1/grants";
    private const string Catalogue = "POST /api/v1/mandate/catalogue/versions";

    // Only a device with its key gets as far as its body; tried where devices have keys.
    private const string Heartbeat = "POST /api/v1/halls/{code}/devices/heartbeat";

    // No server takes it as a part of a path.
    private const string NoPath = "%00";

    private static readonly string[] BadValues =
    [
        "", " ", "x", "-1", "0", "1.5", "99999999999999999999", "0001-01-01", "9999-12-31", "2019-02-30", "true", "null", NoPath, "%0d%0a", "%ff",
        "%ed%a0%80", "'%20OR%201=1--", "%25_", "..%2f..%2f", "<script>", new string('9', 3000), "00000000-0000-0000-0000-000000000001",
    ];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_bad_body_is_refused_with_a_code_and_changes_nothing()
    {
        var app = await program.AppAsync();
        var own = await program.OnceAsync(CreateAsync);
        var bodies = Bodies.All(own);
        var takers = (await Address.AllAsync(app)).Where(a => a.IsApi && a.TakesJson).Select(a => a.ToString()).ToList();
        bodies.Select(b => b.Address).Append(Grants).Append(Heartbeat).ShouldBe(takers, ignoreOrder: true, "Each endpoint with a body is tried.");
        var before = await Tables.HashAsync(app);
        var wrong = new List<string>();

        foreach (var body in bodies)
        {
            using var caller = await program.AsAsync(body.Role, body.Tenant, body.Account);
            foreach (var json in body.Whole().Concat(RandomJson()).Concat(body.OneFieldBad()))
            {
                await RefusedAsync(caller, body.Method, body.Path, Json(json), json, wrong);
            }

            await RefusedAsync(caller, body.Method, body.Path, new StringContent(body.Valid, Encoding.UTF8, "text/plain"), "text/plain", wrong);
        }

        wrong.ShouldBeEmpty();
        (await Tables.HashAsync(app)).ShouldBe(before);
        foreach (var body in bodies)
        {
            using var caller = await program.AsAsync(body.Role, body.Tenant, body.Account);
            using var request = new HttpRequestMessage(body.Method, body.Path) { Content = Json(body.Valid) };
            using var answer = await caller.SendAsync(request, Token);
            if (body.OrRefused && answer.StatusCode == HttpStatusCode.Conflict)
            {
                continue;
            }

            ((int)answer.StatusCode).ShouldBeInRange(200, 204, $"{body.Address} takes the body that was made bad: {await answer.Content.ReadAsStringAsync(Token)}");
        }

        await app.DispatchAsync();
        (await app.InTenantAsync<KernelDbContext, List<string?>>(null, db => db.Set<OutboxMessage>().Select(m => m.LastError).ToListAsync(Token))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[null]")]
    [InlineData("[{}]")]
    [InlineData("""[{"role":null,"permission":null,"isGranted":true}]""")]
    [InlineData("""[{"role":"hall-manager","permission":"Halls.View"}]""")]
    [InlineData("""[{"role":"hall-manager","permission":"Halls.View","isGranted":null}]""")]
    [InlineData("""[{"role":"nobody","permission":"Halls.View","isGranted":true}]""")]
    [InlineData("""[{"role":"hall-manager","permission":"Operations.DeadLetters","isGranted":true}]""")]
    public async Task Bad_grants_are_refused(string json)
    {
        var app = await program.AppAsync();
        using var caller = await program.AsAsync(RoleNames.SecurityOfficer, Tenant);
        var before = await Tables.HashAsync(app);
        var wrong = new List<string>();

        foreach (var body in RandomJson().Append(json).Where(j => j != "[]"))
        {
            await RefusedAsync(caller, HttpMethod.Put, "/api/v1/grants", Json(body), body, wrong);
        }

        wrong.ShouldBeEmpty();
        (await Tables.HashAsync(app)).ShouldBe(before);
    }

    [Fact]
    public async Task A_bad_catalogue_is_refused_with_a_code_and_changes_nothing()
    {
        var app = await program.AppAsync();
        using var caller = await program.AsAsync(RoleNames.ProvincialAdministrator, null);
        var current = (await caller.GetFromJsonAsync<JsonNode>("/api/v1/mandate/catalogue", Token))!;
        var path = $"/api/v1/mandate/catalogue/versions?baseNumber={current["number"]}";
        var text = current["catalogue"]!.ToJsonString();
        (await Address.AllAsync(app)).Select(a => a.ToString()).ShouldContain(Catalogue);
        var before = await Tables.HashAsync(app);
        var wrong = new List<string>();
        string[] broken =
        [
            .. new Body(Catalogue, path, "", null, "{}", new Dictionary<string, Holds>()).Whole(), .. RandomJson(), "[]",
            .. Changed(text, "\"aliveWindowMonths\":6", "\"aliveWindowMonths\":0", "\"aliveWindowMonths\":-1", "\"aliveWindowMonths\":2000000000", "\"aliveWindowMonths\":\"6\""),
            .. Changed(text, "\"minimum\":1", "\"minimum\":-1", "\"minimum\":9999999999"),
            .. Changed(text, "\"status\":\"verified\"", "\"status\":\"guessed\"", "\"status\":null", "\"status\":1"),
            .. Changed(text, "\"2019-10-31\"", "\"2019-10-32\"", "\"0001-01-01\"", "\"9999-12-31\"", "1"),
            .. Changed(text, "\"title\":\"", $"\"title\":\"{new string('长', 100_000)}", "\"title\":\"\\u0000", "\"title\":\"\\u0007"),
        ];

        foreach (var json in broken)
        {
            await RefusedAsync(caller, HttpMethod.Post, path, Json(json), json[json.Zip(text).TakeWhile(pair => pair.First == pair.Second).Count()..], wrong);
        }

        foreach (var number in BadValues)
        {
            await RefusedAsync(caller, HttpMethod.Post, $"/api/v1/mandate/catalogue/versions?baseNumber={number}", Json(text), number, wrong);
        }

        await RefusedAsync(caller, HttpMethod.Post, $"{path}&note={new string('x', 3000)}", Json(text), "a long note", wrong);
        wrong.ShouldBeEmpty();
        (await Tables.HashAsync(app)).ShouldBe(before);
    }

    [Fact]
    public async Task A_bad_address_is_answered_and_never_an_error_of_the_program()
    {
        var app = await program.AppAsync();
        var before = await Tables.HashAsync(app);
        var wrong = new List<string>();
        var asked = 0;
        using var province = await program.AsAsync($"{RoleNames.ProvincialAdministrator},{RoleNames.SystemAdministrator},{RoleNames.SecurityOfficer},{RoleNames.HallManager}", null);

        foreach (var address in (await Address.AllAsync(app)).Where(a => a.Method == "GET"))
        {
            foreach (var path in Paths(address))
            {
                asked++;
                using var answer = await province.GetAsync(path, Token);
                await JudgeAsync(answer, $"GET {Short(path)}", address.IsApi, mustRefuse: false, wrong);
            }
        }

        foreach (var path in new[] { "/api/v1/nothing", "/api/v1/halls/x/y/z", "/api/v1/users/x" })
        {
            await RefusedAsync(province, HttpMethod.Get, path, null, path, wrong);
        }

        await RefusedAsync(province, HttpMethod.Delete, "/api/v1/halls", null, "DELETE", wrong);
        asked.ShouldBeGreaterThan(500);
        wrong.ShouldBeEmpty();
        (await Tables.HashAsync(app)).ShouldBe(before);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        var app = await program.AppAsync();
        using var province = await program.AsAsync($"{RoleNames.ProvincialAdministrator},{RoleNames.SystemAdministrator},{RoleNames.SecurityOfficer},{RoleNames.HallManager}", null);
        using var leader = await program.AsAsync($"{RoleNames.DutyLeader},{RoleNames.DepartmentHandler},{RoleNames.SystemAdministrator}", Tenant);
        var wrong = new List<string>();
        var asked = 0;

        // Two pages are shown in place of another, after its method, and do nothing.
        foreach (var address in (await Address.AllAsync(app)).Where(a => a is { IsPage: true, Method: "POST" } and not { Route: "/error" or "/account/denied" }))
        {
            asked++;
            var path = address.WithHandler(Fill(address.Route, "00000000-0000-0000-0000-000000000001"));
            using var first = await SendFormAsync(province, path);
            // A few pages are for the leaders, departments and administrators of a unit alone.
            using var answer = first.StatusCode == HttpStatusCode.Forbidden ? await SendFormAsync(leader, path) : first;
            if (answer.StatusCode != HttpStatusCode.BadRequest)
            {
                wrong.Add($"{address} -> {(int)answer.StatusCode}");
            }
        }

        asked.ShouldBeGreaterThan(15);
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_form_full_of_rubbish_gets_a_page()
    {
        var app = await program.AppAsync();
        var own = await program.OnceAsync(CreateAsync);
        var wrong = new List<string>();
        var asked = 0;
        (string Role, string? Tenant)[] people =
        [
            ($"{RoleNames.HallManager},{RoleNames.CityOffice},{RoleNames.SystemAdministrator},{RoleNames.SecurityOfficer}", Tenant), (RoleNames.Supervisor, Tenant),
            ($"{RoleNames.ProvincialAdministrator},{RoleNames.SystemAdministrator}", null),
        ];

        foreach (var (role, tenant) in people)
        {
            using var person = await program.AsAsync(role, tenant);
            var token = (await person.GetPageAsync($"/mandate/{tenant ?? "370700"}")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
            foreach (var address in (await Address.AllAsync(app)).Where(a => a is { IsPage: true, Method: "POST" }))
            {
                var path = address.WithHandler(PathOf(address.Route, own));
                foreach (var rubbish in new[] { "", "\0\a<script>", new string('长', 5000), "9999-12-31", "0001-01-01", "-1" })
                {
                    asked++;
                    var fields = address.Query.ToDictionary(name => name, _ => rubbish);
                    fields["__RequestVerificationToken"] = token;
                    using var content = new FormUrlEncodedContent(fields);
                    using var answer = await person.PostAsync(path, content, Token);
                    await JudgeAsync(answer, $"POST {path} {Short(rubbish)}", isApi: false, mustRefuse: false, wrong);
                    if (answer.StatusCode == HttpStatusCode.OK && answer.Content.Headers.ContentType?.MediaType != "text/html")
                    {
                        wrong.Add($"{path} is no page");
                    }
                }
            }
        }

        asked.ShouldBeGreaterThan(200);
        wrong.ShouldBeEmpty();
        await app.DispatchAsync();
        (await app.InTenantAsync<KernelDbContext, List<string?>>(null, db => db.Set<OutboxMessage>().Select(m => m.LastError).ToListAsync(Token))).ShouldBeEmpty();
    }

    private static async Task<HttpResponseMessage> SendFormAsync(HttpClient visitor, string path)
    {
        using var content = new FormUrlEncodedContent([new("DisplayName", "x")]);
        return await visitor.PostAsync(path, content, Token);
    }

    private static StringContent Json(string json) => new(json, Encoding.UTF8, "application/json");

    private static IEnumerable<string> Changed(string text, string old, params string[] changes)
    {
        var at = text.IndexOf(old, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0, old);
        return changes.Select(change => text[..at] + change + text[(at + old.Length)..]);
    }

    // The same ones in each run: what fails can be looked at again.
    private static IEnumerable<string> RandomJson()
    {
        var random = new Random(149);
        return [.. Enumerable.Range(0, 40).Select(_ => Value(random, 0)).Where(j => j is not ("{}" or "[]"))];
    }

    private static string Value(Random random, int depth) => random.Next(depth > 4 ? 6 : 8) switch
    {
        0 => "null",
        1 => "true",
        2 => random.Next(-1000, 1000).ToString(System.Globalization.CultureInfo.InvariantCulture),
        3 => "1.5e300",
        4 => JsonSerializer.Serialize(new string((char)random.Next(1, 0xD7FF), random.Next(20))),
        5 => $"\"{(char)random.Next('a', 'z')}\"",
        6 => $"[{string.Join(',', Enumerable.Range(0, random.Next(4)).Select(_ => Value(random, depth + 1)))}]",
        _ => $"{{{string.Join(',', Enumerable.Range(0, random.Next(1, 4)).Select(i => $"\"z{i}\":{Value(random, depth + 1)}"))}}}",
    };

    private static IEnumerable<string> Paths(Address address)
    {
        var sound = Fill(address.Route, "1");
        return (address.HasParameters ? BadValues.Where(v => v.Trim().Length > 0 && v != NoPath).Select(v => Fill(address.Route, v)) : [])
            .Concat(address.Query.SelectMany(name => BadValues.Select(v => $"{PathOf(address.Route, null)}?{name}={v}")))
            .Append(sound);
    }

    private static string Fill(string route, string value) => System.Text.RegularExpressions.Regex.Replace(route, @"\{[^}]*\}", value);

    private static string PathOf(string route, OwnRows? own) => System.Text.RegularExpressions.Regex.Replace(route, @"\{(\w+)[^}]*\}", match => match.Groups[1].Value switch
    {
        var name when own is not null && RouteSamples.Of(name, own.Book) is { } known => known,
        "code" when route.StartsWith("/mandate/{code", StringComparison.Ordinal) || route.Contains("/units/", StringComparison.Ordinal) => "370784",
        "code" when route.Contains("catalogue", StringComparison.Ordinal) => "m7",
        "code" => "370784-01",
        "mechanism" => "assisted-service",
        "number" => "1",
        "id" when route.Contains("users", StringComparison.Ordinal) => own?.User ?? "00000000-0000-0000-0000-000000000001",
        "id" => own?.Evidence ?? "00000000-0000-0000-0000-000000000001",
        _ => "1",
    });

    private static string Short(string text) => text.Length > 160 ? $"{text[..160]}… ({text.Length})" : text;

    private static async Task RefusedAsync(HttpClient caller, HttpMethod method, string path, HttpContent? content, string what, List<string> wrong)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        using var answer = await caller.SendAsync(request, Token);
        await JudgeAsync(answer, $"{method} {Short(path)} {Short(what)}", isApi: true, mustRefuse: true, wrong);
    }

    private static async Task JudgeAsync(HttpResponseMessage answer, string what, bool isApi, bool mustRefuse, List<string> wrong)
    {
        var status = (int)answer.StatusCode;
        if (status >= 500 || (mustRefuse && status < 400))
        {
            wrong.Add($"{status}: {what}: {Short(await answer.Content.ReadAsStringAsync(Token))}");
        }
        else if (isApi && status >= 400 && !await HasCodeAsync(answer.Content))
        {
            wrong.Add($"{status} without a code: {what}");
        }
    }

    private static async Task<bool> HasCodeAsync(HttpContent content) =>
        content.Headers.ContentType?.MediaType == "application/problem+json"
        && (await content.ReadFromJsonAsync<JsonObject>(Token))!["code"] is JsonValue code && code.ToString().Contains(':');

    private async Task<OwnRows> CreateAsync()
    {
        var user = await program.OpenAccountAsync(Tenant, "demo-existing", "演示人员甲");
        using var administrator = await program.AsAsync(RoleNames.SystemAdministrator, Tenant);
        var account = await administrator.GetFromJsonAsync<JsonNode>($"/api/v1/users/{user}", Token);
        var evidence = await program.DocumentAsync(Tenant, "演示办法");
        await (await program.AppAsync()).DispatchAsync();
        return new OwnRows(user, (string)account!["concurrencyStamp"]!, evidence, await HallBookMaker.MakeAsync(program, Tenant, "演示"));
    }
}

[Collection(nameof(SharedProgramOnSqlite))]
public sealed class BadInputOnSqliteTests(SharedProgramOnSqlite program) : BadInputTests(program);

[Collection(nameof(SharedProgramOnMariaDb))]
public sealed class BadInputOnMariaDbTests(SharedProgramOnMariaDb program) : BadInputTests(program);
