using System.Data.Common;
using System.Reflection;
using Governance.IntegrationTests.Databases;
using Governance.Kernel.Infrastructure.Outbox;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Kernel;

public abstract class DeadlockTests(DatabaseKind kind) : KernelTests(kind)
{
    [Fact]
    public async Task A_save_that_the_database_gave_up_at_commit_runs_again_whole()
    {
        var deadlock = new DeadlockOnce();
        await using var host = NewHost(services => services.ConfigureDbContext<NotesDbContext>(o => o.AddInterceptors(deadlock)));

        await host.InTenantAsync(Shouguang, async db =>
        {
            db.AddRange(new Note(NewId(), "一"), new Note(NewId(), "二"));
            await db.SaveChangesAsync(Token);
        });

        deadlock.Happened.ShouldBe(1);
        (await host.ReadAsync(Shouguang, db => db.Notes.CountAsync(Token))).ShouldBe(2);
        (await host.ReadAsync(Shouguang, db => db.Set<OutboxMessage>().CountAsync(Token))).ShouldBe(2);
    }

    [Fact]
    public async Task A_handler_whose_transaction_the_database_gave_up_runs_again_whole()
    {
        await Host.InTenantAsync(Shouguang, async db =>
        {
            db.Add(new Note(NewId(), "一"));
            await db.SaveChangesAsync(Token);
        });
        var deadlock = new DeadlockOnce();
        await using var host = NewHost(services => services.ConfigureDbContext<NotesDbContext>(o => o.AddInterceptors(deadlock)));

        (await host.Dispatcher.DispatchAsync(Token)).ShouldBe(1);

        deadlock.Happened.ShouldBe(1);
        var copies = await host.ReadAsync(null, db => db.Copies.AsNoTracking().ToListAsync(Token));
        copies.ShouldHaveSingleItem().Writes.ShouldBe(1);
    }

    /// <summary>The first commit fails as a cluster fails it: the transaction is undone and the error says deadlock.</summary>
    private sealed class DeadlockOnce : DbTransactionInterceptor
    {
        public int Happened { get; private set; }

        public override async ValueTask<InterceptionResult> TransactionCommittingAsync(
            DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
        {
            if (Happened++ > 0)
            {
                Happened = 1;
                return result;
            }

            await transaction.RollbackAsync(cancellationToken);
            throw transaction is SqliteTransaction ? new SqliteException("database is locked", 5) : Deadlock();
        }

        private static Exception Deadlock() => (Exception)Activator.CreateInstance(
            typeof(MySqlConnector.MySqlException), BindingFlags.Instance | BindingFlags.NonPublic, null,
            [MySqlConnector.MySqlErrorCode.LockDeadlock, "Deadlock found when trying to get lock"], null)!;
    }
}

public sealed class DeadlockOnSqliteTests() : DeadlockTests(DatabaseKind.Sqlite);

public sealed class DeadlockOnMariaDbTests() : DeadlockTests(DatabaseKind.MariaDb);
