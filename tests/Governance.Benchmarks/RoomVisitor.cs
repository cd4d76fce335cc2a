using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using Governance.Kernel.Permissions;

namespace Governance.Benchmarks;

/// <summary>The people of one hall, who call the program; how long each call took is noted.</summary>
internal sealed class RoomVisitor(HttpClient client, StoredRoom room, ICollection<double> calls)
{
    private static readonly Guid Leader = new("019c0000-0000-7000-8000-000000000002");

    public StoredRoom Room => room;

    public Task<JsonElement> PostAsync(string path, object body) => SendAsync(HttpMethod.Post, path, body, null, null);

    public Task<JsonElement> PostAsLeaderAsync(string path, object body) => SendAsync(HttpMethod.Post, path, body, RoleNames.DutyLeader, Leader);

    public Task<JsonElement> PostAsHandlerAsync(Guid account, string path, object body) => SendAsync(HttpMethod.Post, path, body, RoleNames.DepartmentHandler, account);

    public Task<JsonElement> GetAsync(string path) => SendAsync(HttpMethod.Get, path, null, null, null);

    private async Task<JsonElement> SendAsync(HttpMethod method, string path, object? body, string? role, Guid? account)
    {
        var start = Stopwatch.GetTimestamp();
        using var request = new HttpRequestMessage(method, $"/api/v1/{path}") { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Add(AsHallManager.Header, room.Place.Tenant);
        if (role is not null)
        {
            request.Headers.Add(AsHallManager.RoleHeader, role);
            request.Headers.Add(AsHallManager.AccountHeader, account.ToString());
        }

        using var response = await client.SendAsync(request);
        if (!response.IsSuccessStatusCode)
        {
            throw new InvalidOperationException($"{path}: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
        }

        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        calls.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        return answer;
    }
}
