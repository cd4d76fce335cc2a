using System.Globalization;
using Governance.IntegrationTests.Databases;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Governance.Kernel.Infrastructure.EntityFrameworkCore.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Kernel;

/// <summary>Many writers of one SQLite file within one program.</summary>
public sealed class SqliteWritersTests() : KernelTests(DatabaseKind.Sqlite)
{
    private SqliteCheckpoints Checkpoints => Host.Services.GetRequiredService<SqliteCheckpoints>();

    [Fact]
    public async Task Who_changes_rows_without_a_transaction_waits_for_the_one_who_writes_and_goes_on_at_once()
    {
        var note = await WriteAsync();
        var order = new List<string>();
        Task change = Task.CompletedTask;

        using (Host.Tenant.Change(Shouguang))
        {
            await Host.Services.GetRequiredService<TransactionRunner>().RunAsync<NotesDbContext>(async (_, db, token) =>
            {
                change = Host.InTenantAsync(Shouguang, async other =>
                {
                    await RewriteAsync(other, note, "second");
                    order.Add("second");
                });
                change.IsCompleted.ShouldBeFalse();
                await RewriteAsync(db, note, "first");
                order.Add("first");
            }, Token);
        }

        await change;

        order.ShouldBe(["first", "second"]);
        (await Host.ReadAsync(Shouguang, db => db.Notes.Select(n => n.Text).SingleAsync(Token))).ShouldBe("second");
    }

    [Fact]
    public async Task A_change_that_fails_gives_its_turn_to_the_next()
    {
        await WriteAsync();

        await Host.InTenantAsync(Shouguang, db => Should.ThrowAsync<SqliteException>(() => db.Database.ExecuteSqlRawAsync("DELETE FROM there_is_no_such_table", Token)));

        await WriteAsync();
        (await Host.ReadAsync(Shouguang, db => db.Notes.CountAsync(Token))).ShouldBe(2);
    }

    [Fact]
    public async Task The_log_is_brought_into_the_file_beside_the_writers_and_begins_anew()
    {
        for (var i = 0; i < 20; i++)
        {
            await WriteAsync();
        }

        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => WriteAsync()).Append(Checkpoints.RunAsync(Token)));
        await Checkpoints.RunAsync(Token);

        var (pages, copied) = await LogAsync();
        pages.ShouldBeGreaterThan(0);
        copied.ShouldBe(pages);
        await WriteAsync();
        (await LogAsync()).Pages.ShouldBeLessThan(pages);
        (await Host.ReadAsync(Shouguang, db => db.Notes.CountAsync(Token))).ShouldBe(31);
    }

    private static Task<int> RewriteAsync(NotesDbContext db, Guid note, string text) =>
        db.Notes.Where(n => n.Id == note).ExecuteUpdateAsync(s => s.SetProperty(n => n.Text, text), Token);

    private async Task<Guid> WriteAsync()
    {
        var id = NewId();
        await Host.InTenantAsync(Shouguang, async db =>
        {
            db.Add(new Note(id, $"{id}"));
            await db.SaveChangesAsync(Token);
        });
        return id;
    }

    // How long the log is, and how much of it is in the file.
    private async Task<(int Pages, int Copied)> LogAsync()
    {
        await using var connection = new SqliteConnection(Database.Options.ConnectionString);
        await connection.OpenAsync(Token);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(PASSIVE)";
        await using var reader = await command.ExecuteReaderAsync(Token);
        await reader.ReadAsync(Token);
        return (Convert.ToInt32(reader.GetValue(1), CultureInfo.InvariantCulture), Convert.ToInt32(reader.GetValue(2), CultureInfo.InvariantCulture));
    }
}
