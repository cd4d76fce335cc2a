using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Benchmarks;

/// <summary>Five thousand staff in one file, over HTTP: looked at, then taken; beside the bare insertion of as many rows.</summary>
internal static class ImportBenchmark
{
    private const string Tenant = "370784";
    private const int Staff = 5000;
    private const string Work = "import of 5,000 staff";

    public static async Task RunAsync(ResultTable table, string database, HttpClient client, WebApplication app)
    {
        var floor = await Timings.OfAsync(0, 1, () => InsertRawAsync(app));
        table.Add("floor: 5,000 rows of staff by one prepared statement", database, floor.Median, "");
        var preview = new JsonObject();
        var looked = await Timings.OfAsync(0, 1, async () => preview = await PostAsync(client, "/api/v1/import/preview", new { name = "人员.csv", content = File() }));
        table.Add($"{Work}: preview", database, looked.Median, "< 5 s");
        var taken = await Timings.OfAsync(0, 1, async () => await PostAsync(
            client, "/api/v1/import", new { hash = (string)preview["hash"]!, fingerprint = (string)preview["fingerprint"]! }));
        table.Add($"{Work}: taken, with audit rows and events", database, taken.Median, "< 5 s", string.Create(CultureInfo.InvariantCulture, $"{taken.Median / floor.Median:0.0} × floor"));
    }

    private static byte[] File()
    {
        var text = new StringBuilder("工号,姓名,职务,大厅编号\n");
        for (var n = 0; n < Staff; n++)
        {
            text.Append(CultureInfo.InvariantCulture, $"IMP{n:00000},演示员{n:00000},工作人员,{Tenant}-01\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static async Task<JsonObject> PostAsync(HttpClient client, string path, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        request.Headers.Add(AsHallManager.Header, Tenant);
        using var answer = await client.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode ? JsonNode.Parse(text)!.AsObject() : throw new InvalidOperationException($"{path}: {text}");
    }

    // The same columns, without anything that belongs to them; taken back at once.
    private static async Task InsertRawAsync(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var connection = scope.ServiceProvider.GetRequiredService<KernelDbContext>().Database.GetDbConnection();
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText =
            "INSERT INTO halls_staff (Id, ConcurrencyStamp, WorkNumber, Name, Title, Revision, `From`, ChangedFrom, Simulated) " +
            "VALUES (@id, @stamp, @number, '演示员', '工作人员', 1, '2026-01-01', '2026-01-01', 0)";
        var id = RawSql.AddParameter(command, "@id");
        var stamp = RawSql.AddParameter(command, "@stamp");
        var number = RawSql.AddParameter(command, "@number");
        await command.PrepareAsync();
        for (var n = 0; n < Staff; n++)
        {
            var key = Guid.CreateVersion7(TimeProvider.System.GetUtcNow());
            (id.Value, stamp.Value, number.Value) = (key, key.ToString("N"), $"RAW{n:00000}");
            await command.ExecuteNonQueryAsync();
        }

        await transaction.RollbackAsync();
    }
}
