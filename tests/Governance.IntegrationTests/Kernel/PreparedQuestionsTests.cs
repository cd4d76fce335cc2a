using System.Globalization;
using Governance.IntegrationTests.Databases;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Kernel;

/// <summary>Questions that the server keeps.</summary>
public sealed class PreparedQuestionsTests() : KernelTests(DatabaseKind.MariaDb)
{
    [Fact]
    public Task A_marked_question_is_read_by_the_server_once_and_answered_each_time() => Host.InTenantAsync(Shouguang, async db =>
    {
        db.AddRange(new Note(NewId(), "first"), new Note(NewId(), "second"));
        await db.SaveChangesAsync(Token);
        await db.Database.OpenConnectionAsync(Token);

        foreach (var text in new[] { "first", "second", "first" })
        {
            (await db.Notes.AsNoTracking().TagWith(PreparedQuestions.Tag).SingleAsync(n => n.Text == text, Token)).Text.ShouldBe(text);
        }

        (await StatusAsync(db, "Com_stmt_prepare"), await StatusAsync(db, "Com_stmt_execute")).ShouldBe((1, 3));
    });

    [Fact]
    public Task Any_other_question_is_not_kept() => Host.InTenantAsync(Shouguang, async db =>
    {
        await db.Database.OpenConnectionAsync(Token);

        (await db.Notes.TagWith("not kept").CountAsync(Token)).ShouldBe(0);

        (await StatusAsync(db, "Com_stmt_prepare")).ShouldBe(0);
    });

    // Of this connection alone.
    private static async Task<int> StatusAsync(NotesDbContext db, string name)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"SHOW SESSION STATUS LIKE '{name}'";
        await using var reader = await command.ExecuteReaderAsync(Token);
        await reader.ReadAsync(Token);
        return int.Parse(reader.GetString(1), CultureInfo.InvariantCulture);
    }
}
