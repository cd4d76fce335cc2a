using Governance.IntegrationTests.Databases;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Kernel;

public abstract class AppendOnlyTests(DatabaseKind kind) : KernelTests(kind)
{
    [Fact]
    public async Task A_row_that_is_written_once_is_not_changed()
    {
        await WriteAsync();

        await Should.ThrowAsync<AppendOnlyException>(() => Host.InTenantAsync(Shouguang, async db =>
        {
            (await db.Receipts.SingleAsync(Token)).Text = "改";
            await db.SaveChangesAsync(Token);
        }));

        (await Host.ReadAsync(Shouguang, db => db.Receipts.Select(r => r.Text).SingleAsync(Token))).ShouldBe("原");
    }

    [Fact]
    public async Task A_row_that_is_written_once_is_not_deleted()
    {
        await WriteAsync();

        await Should.ThrowAsync<AppendOnlyException>(() => Host.InTenantAsync(Shouguang, async db =>
        {
            db.Remove(await db.Receipts.SingleAsync(Token));
            await db.SaveChangesAsync(Token);
        }));

        (await Host.ReadAsync(Shouguang, db => db.Receipts.CountAsync(Token))).ShouldBe(1);
    }

    private Task WriteAsync() => Host.InTenantAsync(Shouguang, db =>
    {
        db.Add(new Receipt { Id = NewId(), Text = "原" });
        return db.SaveChangesAsync(Token);
    });
}

public sealed class AppendOnlyOnSqliteTests() : AppendOnlyTests(DatabaseKind.Sqlite);

public sealed class AppendOnlyOnMariaDbTests() : AppendOnlyTests(DatabaseKind.MariaDb);
