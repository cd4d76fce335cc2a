using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain;
using Governance.Halls.Domain.Book;
using Governance.IntegrationTests.Databases;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Domain;
using Governance.Kernel.Permissions;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Halls.Devices;

/// <summary>A program whose halls have windows, people, guides and rating devices.</summary>
internal sealed class DeviceWorld(GovernanceApp app) : IAsyncDisposable
{
    public const string Tenant = "370784";
    public const string Hall = "370784-01";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public GovernanceApp App => app;

    public static async Task<DeviceWorld> StartAsync(DatabaseKind kind) =>
        new(await GovernanceApp.StartAsync(kind, new AppSettings { Configure = TestSignIn.Configure }));

    public HttpClient As(string role, string? tenant = Tenant)
    {
        var visitor = app.NewVisitor();
        TestSignIn.SignIn(visitor, role, tenant);
        return visitor;
    }

    public HttpClient Manager(string tenant = Tenant) => As(RoleNames.HallManager, tenant);

    /// <summary>A device that sends its key.</summary>
    public HttpClient Caller(string key)
    {
        var visitor = app.NewVisitor();
        visitor.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return visitor;
    }

    public async Task<string> RegisterAsync(string number, Guid? window = null, string hall = Hall)
    {
        using var manager = Manager(hall[..6]);
        var device = await SendAsync(manager, HttpMethod.Post, $"/api/v1/halls/{hall}/devices", new { number, model = "演示型号", windowId = window }, HttpStatusCode.Created);
        return (string)device["id"]!;
    }

    /// <summary>Gives a device a key, or another one.</summary>
    public async Task<(string Key, string Code)> GiveKeyAsync(string device, string tenant = Tenant)
    {
        using var manager = Manager(tenant);
        var issued = await SendAsync(manager, HttpMethod.Post, $"/api/v1/devices/{device}/key");
        return ((string)issued["key"]!, (string)issued["pairingCode"]!);
    }

    public async Task<(string Device, string Key)> InUseAsync(string number, Guid? window = null, string hall = Hall)
    {
        var device = await RegisterAsync(number, window, hall);
        return (device, (await GiveKeyAsync(device, hall[..6])).Key);
    }

    public async Task<HttpStatusCode> HeartbeatAsync(string key, string hall = Hall, object? body = null)
    {
        using var caller = Caller(key);
        using var answer = await caller.PostAsJsonAsync($"/api/v1/halls/{hall}/devices/heartbeat", body ?? new { }, Token);
        return answer.StatusCode;
    }

    public static async Task<JsonNode> SendAsync(
        HttpClient caller, HttpMethod method, string path, object? body = null, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        using var answer = await caller.SendAsync(request, Token);
        var text = await answer.Content.ReadAsStringAsync(Token);
        answer.StatusCode.ShouldBe(expected, $"{method} {path}: {text}");
        return JsonNode.Parse(text)!;
    }

    public Task<TResult> InBookAsync<TResult>(Func<HallsDbContext, Task<TResult>> work, string tenant = Tenant) =>
        app.InTenantAsync(tenant, work);

    public Task<Hall> HallAsync(string code = Hall) => InBookAsync(db => db.Halls.FirstAsync(h => h.Code == code, Token), code[..6]);

    public async Task<Guid> WindowAsync(string number, string hall = Hall)
    {
        var at = await HallAsync(hall);
        return await AddAsync(Window.Open(
            Id($"{hall}/{number}"), at, new WindowFacts("A区", number, null, [WindowKind.General], null, "一楼东侧"), new DateOnly(2020, 1, 1)), hall[..6]);
    }

    public async Task<Guid> AddAsync<T>(T entity, string tenant = Tenant)
        where T : AggregateRoot<Guid>
    {
        await InBookAsync(
            async db =>
            {
                db.Add(entity);
                return await db.SaveChangesAsync(Token);
            },
            tenant);
        return entity.Id;
    }

    public static Guid Id(string name) => DeterministicGuid.From($"test/devices/{name}");

    public DateTime Now => app.Time.UtcDateTime();

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
