using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain;
using Governance.Halls.Domain.Book;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Permissions;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Halls.Devices;

/// <summary>A county whose hall has windows, people, guides and rating devices.</summary>
internal sealed class DeviceWorld(GovernanceApp app, TenantInfo tenant)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public GovernanceApp App => app;

    public string Tenant => tenant.Code;

    public string City => tenant.CityCode;

    public string Hall => $"{tenant.Code}-01";

    public string Api => $"/api/v1/halls/{Hall}/devices";

    public DateTime Now => app.Time.UtcDateTime();

    public DateOnly Today => app.Time.Today();

    public HttpClient Manager() => As(RoleNames.HallManager, Tenant);

    public HttpClient As(string role, string? code)
    {
        var visitor = app.NewVisitor();
        TestSignIn.SignIn(visitor, role, code);
        return visitor;
    }

    /// <summary>A device that sends its key.</summary>
    public HttpClient Caller(string key)
    {
        var visitor = app.NewVisitor();
        visitor.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return visitor;
    }

    public async Task<string> RegisterAsync(string number, Guid? window = null)
    {
        using var manager = Manager();
        var device = await SendAsync(manager, HttpMethod.Post, Api, new { number, model = "演示型号", windowId = window }, HttpStatusCode.Created);
        return (string)device["id"]!;
    }

    /// <summary>Gives a device a key, or another one.</summary>
    public async Task<(string Key, string Code)> GiveKeyAsync(string device)
    {
        using var manager = Manager();
        var issued = await SendAsync(manager, HttpMethod.Post, $"/api/v1/devices/{device}/key");
        return ((string)issued["key"]!, (string)issued["pairingCode"]!);
    }

    public async Task<(string Device, string Key)> InUseAsync(string number, Guid? window = null)
    {
        var device = await RegisterAsync(number, window);
        return (device, (await GiveKeyAsync(device)).Key);
    }

    public async Task<HttpStatusCode> HeartbeatAsync(string key, string? hall = null, object? body = null)
    {
        using var caller = Caller(key);
        using var answer = await caller.PostAsJsonAsync($"/api/v1/halls/{hall ?? Hall}/devices/heartbeat", body ?? new { }, Token);
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

    public Task<TResult> InBookAsync<TResult>(Func<HallsDbContext, Task<TResult>> work) => app.InTenantAsync(Tenant, work);

    public Task<Hall> HallAsync() => InBookAsync(db => db.Halls.FirstAsync(h => h.Code == Hall, Token));

    public async Task<Guid> WindowAsync(string number) => await AddAsync(Window.Open(
        Id($"window {number}"), await HallAsync(), new WindowFacts("A区", number, null, [WindowKind.General], null, "一楼东侧"), new DateOnly(2020, 1, 1)));

    public async Task<Guid> AddAsync<T>(T entity)
        where T : AggregateRoot<Guid>
    {
        await InBookAsync(async db =>
        {
            db.Add(entity);
            return await db.SaveChangesAsync(Token);
        });
        return entity.Id;
    }

    public Guid Id(string name) => DeterministicGuid.From($"test/devices/{Tenant}/{name}");
}
