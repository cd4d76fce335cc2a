using Governance.IntegrationTests.Databases;
using Governance.Kernel.Domain;
using Governance.Kernel.Infrastructure.Auditing;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Governance.Kernel.Infrastructure.Outbox;
using Governance.Kernel.MultiTenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Kernel;

public abstract class OneSaveTests(DatabaseKind kind) : KernelTests(kind)
{
    [Fact]
    public async Task A_save_writes_the_row_its_audit_row_and_its_outbox_row()
    {
        var id = NewId();
        await Host.InTenantAsync(Shouguang, db => Save(db, new Note(id, "一")));

        await Host.InTenantAsync(Shouguang, async db =>
        {
            (await db.Notes.SingleAsync(Token)).TenantId.ShouldBe(Shouguang);
            var audit = await db.Set<AuditEntry>().SingleAsync(Token);
            audit.TenantId.ShouldBe(Shouguang);
            audit.Changes.ShouldContain("一");
            var message = await db.Set<OutboxMessage>().SingleAsync(Token);
            message.EventName.ShouldBe("tests.note-written");
            message.TenantId.ShouldBe(Shouguang);
        });
    }

    [Fact]
    public async Task A_failed_save_leaves_no_outbox_row()
    {
        await Host.InTenantAsync(Shouguang, db => Save(db, new Note(NewId(), "同")));

        await Should.ThrowAsync<DbUpdateException>(() => Host.InTenantAsync(Shouguang, db => Save(db, new Note(NewId(), "同"))));

        (await Host.ReadAsync(Shouguang, db => db.Set<OutboxMessage>().CountAsync(Token))).ShouldBe(1);
        (await Host.ReadAsync(Shouguang, db => db.Set<AuditEntry>().CountAsync(Token))).ShouldBe(1);
    }

    [Fact]
    public async Task An_old_stamp_does_not_overwrite_a_newer_change()
    {
        var id = NewId();
        await Host.InTenantAsync(Shouguang, db => Save(db, new Note(id, "一")));

        await Host.InTenantAsync(Shouguang, async first =>
        {
            var old = await first.Notes.SingleAsync(Token);
            await Host.InTenantAsync(Shouguang, async second =>
            {
                (await second.Notes.SingleAsync(Token)).Rewrite("二");
                await second.SaveChangesAsync(Token);
            });
            old.Rewrite("三");
            await Should.ThrowAsync<DbUpdateConcurrencyException>(() => first.SaveChangesAsync(Token));
        });

        (await Host.ReadAsync(Shouguang, db => db.Notes.Select(n => n.Text).SingleAsync(Token))).ShouldBe("二");
    }

    [Fact]
    public async Task A_row_of_another_tenant_cannot_be_read()
    {
        await Host.InTenantAsync(Shouguang, db => Save(db, new Note(NewId(), "寿光")));

        (await Host.ReadAsync(Taishan, db => db.Notes.ToListAsync(Token))).ShouldBeEmpty();
        (await Host.ReadAsync(null, db => db.Notes.ToListAsync(Token))).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_row_of_another_tenant_cannot_be_changed()
    {
        var note = await NoteOf(Shouguang);

        await Should.ThrowAsync<CrossTenantWriteException>(() => Host.InTenantAsync(Taishan, db =>
        {
            db.Attach(note);
            note.Rewrite("改");
            return db.SaveChangesAsync(Token);
        }));
        (await Host.ReadAsync(Taishan, db => db.Notes.ExecuteUpdateAsync(s => s.SetProperty(n => n.Text, "改"), Token))).ShouldBe(0);
        (await Host.ReadAsync(Shouguang, db => db.Notes.Select(n => n.Text).SingleAsync(Token))).ShouldBe("原");
    }

    [Fact]
    public async Task A_row_of_another_tenant_cannot_be_deleted()
    {
        var note = await NoteOf(Shouguang);

        await Should.ThrowAsync<CrossTenantWriteException>(() => Host.InTenantAsync(Taishan, db =>
        {
            db.Remove(note);
            return db.SaveChangesAsync(Token);
        }));
        (await Host.ReadAsync(Taishan, db => db.Notes.ExecuteDeleteAsync(Token))).ShouldBe(0);
        (await Host.ReadAsync(Shouguang, db => db.Notes.CountAsync(Token))).ShouldBe(1);
    }

    [Fact]
    public async Task A_row_cannot_be_moved_to_another_tenant()
    {
        await NoteOf(Shouguang);

        await Should.ThrowAsync<CrossTenantWriteException>(() => Host.InTenantAsync(Shouguang, async db =>
        {
            var note = await db.Notes.SingleAsync(Token);
            db.Entry(note).Property(n => n.TenantId).CurrentValue = Taishan;
            await db.SaveChangesAsync(Token);
        }));
    }

    [Fact]
    public async Task The_sql_of_a_query_asks_for_the_tenant_and_for_nothing_beside()
    {
        var sql = await Host.ReadAsync(Shouguang, db => Task.FromResult(db.Notes.Where(n => n.Text == "x").ToQueryString()));

        // An "or" would keep SQLite from the keys that begin with the tenant.
        sql[sql.IndexOf("WHERE", StringComparison.Ordinal)..].ShouldContain("TenantId");
        sql.ShouldNotContain(" OR ");
    }

    [Fact]
    public async Task With_the_filter_off_and_on_again_one_context_reads_all_and_then_its_own()
    {
        await NoteOf(Shouguang);
        await Host.InTenantAsync(Taishan, db => Save(db, new Note(NewId(), "别处")));

        var (all, own) = await Host.ReadAsync(Shouguang, async db =>
        {
            int everywhere;
            using (Host.Services.GetRequiredService<IDataFilter<IMultiTenant>>().Disable())
            {
                everywhere = await db.Notes.CountAsync(Token);
            }

            return (everywhere, await db.Notes.CountAsync(Token));
        });

        (all, own).ShouldBe((2, 1));
    }

    private async Task<Note> NoteOf(Guid tenant)
    {
        await Host.InTenantAsync(tenant, db => Save(db, new Note(NewId(), "原")));
        return await Host.ReadAsync(tenant, db => db.Notes.AsNoTracking().SingleAsync(Token));
    }

    private static Task Save(NotesDbContext db, Note note)
    {
        db.Add(note);
        return db.SaveChangesAsync(Token);
    }
}

public sealed class OneSaveOnSqliteTests() : OneSaveTests(DatabaseKind.Sqlite);

public sealed class OneSaveOnMariaDbTests() : OneSaveTests(DatabaseKind.MariaDb);
