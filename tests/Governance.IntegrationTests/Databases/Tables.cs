using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Governance.IntegrationTests.Web;
using Governance.Migrations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Governance.IntegrationTests.Databases;

/// <summary>Looks at the tables as they are, past the program.</summary>
internal static class Tables
{
    private static readonly string[] Logs = ["identity_sign_in_log", "kernel_data_protection_keys", "halls_refused_attempts"];

    /// <summary>A hash of all rows of each table, but of the logs that a mere visit or a refusal writes to: equal when nothing has changed.</summary>
    public static async Task<SortedDictionary<string, string>> HashAsync(GovernanceApp app)
    {
        var rows = await ReadAsync(app);
        return new SortedDictionary<string, string>(
            rows.Where(table => !Logs.Contains(table.Key)).ToDictionary(table => table.Key, table => HashOf(table.Value)), StringComparer.Ordinal);
    }

    /// <summary>All rows of each table as text, bytes in hexadecimal, in an order of their own.</summary>
    public static async Task<SortedDictionary<string, List<string>>> ReadAsync(GovernanceApp app)
    {
        var token = TestContext.Current.CancellationToken;
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GovernanceMigrationsContext>();
        var tables = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        await db.Database.OpenConnectionAsync(token);
        foreach (var table in db.Model.GetEntityTypes().Select(e => e.GetTableName()!).Distinct())
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT * FROM {table}";
            await using var rows = await command.ExecuteReaderAsync(token);
            var lines = new List<string>();
            while (await rows.ReadAsync(token))
            {
                lines.Add(string.Join('|', Enumerable.Range(0, rows.FieldCount).Select(i => TextOf(rows.GetValue(i)))));
            }

            lines.Sort(StringComparer.Ordinal);
            tables[table] = lines;
        }

        return tables;
    }

    private static string HashOf(List<string> lines) =>
        $"{lines.Count} rows {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))))}";

    private static string? TextOf(object value) =>
        value is byte[] bytes ? Convert.ToHexString(bytes) : Convert.ToString(value, CultureInfo.InvariantCulture);
}
