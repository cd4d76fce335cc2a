using System.Data;
using Governance.IntegrationTests.Databases;
using Governance.Kernel.Infrastructure.EntityFrameworkCore.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using SQLitePCL;
using Xunit;

namespace Governance.IntegrationTests.Kernel;

/// <summary>A connection to SQLite stays set up, and keeps what it has read.</summary>
public sealed class KeptSqliteTests() : KernelTests(DatabaseKind.Sqlite)
{
    private const string Question = "SELECT Text FROM tests_notes WHERE Text = $text";

    [Fact]
    public Task A_contexts_connection_is_closed_between_saves_and_stays_as_it_is_behind_the_scenes() => Host.InTenantAsync(Shouguang, async db =>
    {
        var connection = db.Database.GetDbConnection().ShouldBeOfType<KeptSqliteConnection>();
        db.Add(new Note(NewId(), "first"));
        await db.SaveChangesAsync(Token);
        var (handle, held) = (connection.Handle.ShouldNotBeNull(), BytesOfStatements(connection));
        held.ShouldBeGreaterThan(0);
        connection.State.ShouldBe(ConnectionState.Closed);

        db.Add(new Note(NewId(), "second"));
        await db.SaveChangesAsync(Token);

        connection.Handle.ShouldBeSameAs(handle);
        BytesOfStatements(connection).ShouldBe(held);
        (await db.Notes.AsNoTracking().Select(n => n.Text).OrderBy(t => t).ToListAsync(Token)).ShouldBe(["first", "second"]);
    });

    [Fact]
    public async Task A_text_is_read_once_and_carried_out_with_each_value()
    {
        await using var connection = await OpenAsync("first", "second");

        foreach (var text in new[] { "first", "second", "nobody", "first" })
        {
            (await AskAsync(connection, text)).ShouldBe(text == "nobody" ? null : text);
            connection.Close();
            await connection.OpenAsync(Token);
        }

        StatementsOf(connection).Count(s => s == Question).ShouldBe(1);
    }

    [Fact]
    public async Task The_same_question_inside_itself_is_answered_from_its_beginning()
    {
        await using var connection = await OpenAsync("first", "second");
        await using var outer = connection.CreateCommand();
        outer.CommandText = "SELECT Text FROM tests_notes ORDER BY Text";
        await using var rows = await outer.ExecuteReaderAsync(Token);
        (await rows.ReadAsync(Token)).ShouldBeTrue();

        await using (var inner = connection.CreateCommand())
        {
            inner.CommandText = outer.CommandText;
            (await inner.ExecuteScalarAsync(Token)).ShouldBe("first");
        }

        (await rows.ReadAsync(Token)).ShouldBeTrue();
        rows.GetString(0).ShouldBe("second");
    }

    [Fact]
    public async Task What_failed_is_read_anew()
    {
        await using var connection = await OpenAsync("first");
        await using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO tests_notes SELECT * FROM tests_notes";

        await Should.ThrowAsync<SqliteException>(() => command.ExecuteNonQueryAsync(Token));

        StatementsOf(connection).ShouldNotContain(command.CommandText);
        (await AskAsync(connection, "first")).ShouldBe("first");
    }

    [Fact]
    public async Task No_more_is_kept_than_a_context_asks_for()
    {
        await using var connection = await OpenAsync("first");

        for (var i = 0; i < 100; i++)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"SELECT {i}";
            await command.ExecuteScalarAsync(Token);
        }

        StatementsOf(connection).Count.ShouldBe(64);
    }

    [Fact]
    public async Task What_is_still_written_or_read_when_it_is_closed_ends_as_anywhere()
    {
        await using var connection = await OpenAsync("first");
        await using (var transaction = await connection.BeginTransactionAsync(Token))
        {
            await using var command = connection.CreateCommand();
            command.CommandText = "DELETE FROM tests_notes";
            await command.ExecuteNonQueryAsync(Token);
            connection.Close();
        }

        connection.Handle.ShouldBeNull();
        await connection.OpenAsync(Token);
        var reading = connection.CreateCommand();
        reading.CommandText = "SELECT Text FROM tests_notes";
        await reading.ExecuteReaderAsync(Token);
        connection.Close();

        connection.Handle.ShouldBeNull();
        await connection.OpenAsync(Token);
        (await AskAsync(connection, "first")).ShouldBe("first");
    }

    [Fact]
    public async Task Thrown_away_it_lets_the_file_go()
    {
        var connection = await OpenAsync("first");
        await AskAsync(connection, "first");
        connection.Close();
        connection.Handle.ShouldNotBeNull();

        await connection.DisposeAsync();

        connection.Handle.ShouldBeNull();
    }

    private static async Task<string?> AskAsync(KeptSqliteConnection connection, string text)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Question;
        command.Parameters.AddWithValue("$text", text);
        return (string?)await command.ExecuteScalarAsync(Token);
    }

    private static int BytesOfStatements(KeptSqliteConnection connection)
    {
        raw.sqlite3_db_status(connection.Handle, raw.SQLITE_DBSTATUS_STMT_USED, out var bytes, out _, 0).ShouldBe(raw.SQLITE_OK);
        return bytes;
    }

    private static List<string> StatementsOf(KeptSqliteConnection connection)
    {
        var texts = new List<string>();
        for (var statement = raw.sqlite3_next_stmt(connection.Handle, null); statement is { IsInvalid: false }; statement = raw.sqlite3_next_stmt(connection.Handle, statement))
        {
            texts.Add(raw.sqlite3_sql(statement).utf8_to_string());
        }

        return texts;
    }

    private async Task<KeptSqliteConnection> OpenAsync(params string[] notes)
    {
        await Host.InTenantAsync(Shouguang, async db =>
        {
            db.AddRange(notes.Select(text => new Note(NewId(), text)));
            await db.SaveChangesAsync(Token);
        });
        var connection = new KeptSqliteConnection(Database.Options.ConnectionString);
        await connection.OpenAsync(Token);
        connection.Handle!.enable_sqlite3_next_stmt(true);
        return connection;
    }
}
