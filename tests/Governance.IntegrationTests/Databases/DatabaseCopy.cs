using System.Text;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Microsoft.Data.Sqlite;
using MySqlConnector;

namespace Governance.IntegrationTests.Databases;

/// <summary>Fills an empty database with all that another one holds.</summary>
internal static class DatabaseCopy
{
    public static async Task FillAsync(DatabaseOptions empty, DatabaseOptions original)
    {
        if (empty.Provider == DatabaseProvider.Sqlite)
        {
            FillSqlite(empty, original);
        }
        else
        {
            await FillMariaDbAsync(empty, original);
        }
    }

    // Beside the file lie the keys that its rows are encrypted with.
    private static void FillSqlite(DatabaseOptions empty, DatabaseOptions original)
    {
        using var from = new SqliteConnection(original.ConnectionString);
        using var to = new SqliteConnection(empty.ConnectionString);
        from.Open();
        to.Open();
        from.BackupDatabase(to);
        var database = Path.GetFileName(from.DataSource);
        foreach (var file in Directory.EnumerateFiles(original.DataFolder).Where(f => !Path.GetFileName(f).StartsWith(database, StringComparison.Ordinal)))
        {
            File.Copy(file, Path.Combine(empty.DataFolder, Path.GetFileName(file)));
        }
    }

    private static async Task FillMariaDbAsync(DatabaseOptions empty, DatabaseOptions original)
    {
        var from = new MySqlConnectionStringBuilder(original.ConnectionString).Database;
        await using var connection = new MySqlConnection(empty.ConnectionString);
        await connection.OpenAsync();
        var all = new StringBuilder("SET foreign_key_checks = 0; SET unique_checks = 0;\n");
        foreach (var table in await ReadAsync(connection, $"SHOW TABLES FROM `{from}`", 0))
        {
            var create = (await ReadAsync(connection, $"SHOW CREATE TABLE `{from}`.`{table}`", 1)).Single();
            all.Append(create).Append(";\n").Append($"INSERT INTO `{table}` SELECT * FROM `{from}`.`{table}`;\n");
        }

        all.Append("SET unique_checks = 1; SET foreign_key_checks = 1;");
        await using var command = new MySqlCommand(all.ToString(), connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<IReadOnlyList<string>> ReadAsync(MySqlConnection connection, string sql, int column)
    {
        await using var command = new MySqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var texts = new List<string>();
        while (await reader.ReadAsync())
        {
            texts.Add(reader.GetString(column));
        }

        return texts;
    }
}
