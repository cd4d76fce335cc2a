using Microsoft.AspNetCore.Builder;

namespace Governance.Benchmarks;

/// <summary>Lists, counts and a case among all that is stored.</summary>
internal static class CaseReadsBenchmark
{
    private const int Runs = 200;
    private const int WarmUp = 20;
    private const string Bar = "p95 < 50 ms";

    public static async Task RunAsync(ResultTable table, string name, WebApplication app, HttpClient client, IReadOnlyList<StoredPlace> places)
    {
        var (province, tenants) = (AsHallManager.Province, places[0].Tenant);
        foreach (var (path, tenant) in new[]
        {
            ("/complaints", tenants), ("/complaints?list=Overdue", tenants), ("/api/v1/complaints", tenants), ("/api/v1/complaints/counts", tenants),
            ("/complaints/today", tenants), ($"/h/{places[0].Hall}/board", tenants), ("/complaints/figures", province), ("/api/v1/complaints/figures", province),
        })
        {
            var bytes = 0L;
            var timings = await Timings.OfAsync(WarmUp, Runs, async () =>
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, path);
                request.Headers.Add(AsHallManager.Header, tenant);
                using var response = await client.SendAsync(request);
                response.EnsureSuccessStatusCode();
                bytes = (await response.Content.ReadAsByteArrayAsync()).LongLength;
            });
            table.Add($"GET {path}, {places.Count} tenants", name, timings, Bar, $"{bytes / 1024.0:0} kB");
        }
    }
}
