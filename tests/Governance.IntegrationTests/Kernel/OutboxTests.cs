using Governance.IntegrationTests.Databases;
using Governance.Kernel.Infrastructure.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Kernel;

public abstract class OutboxTests(DatabaseKind kind) : KernelTests(kind)
{
    [Fact]
    public async Task A_committed_event_is_handled_once_in_its_tenant_and_forgotten()
    {
        await WriteAsync(Host, Shouguang, 1);

        (await Host.Dispatcher.DispatchAsync(Token)).ShouldBe(1);
        (await Host.Dispatcher.DispatchAsync(Token)).ShouldBe(0);

        var copy = (await CopiesAsync()).ShouldHaveSingleItem();
        copy.TenantId.ShouldBe(Shouguang);
        copy.Writes.ShouldBe(1);
        (await Host.ReadAsync(null, db => db.Set<OutboxMessage>().CountAsync(Token))).ShouldBe(0);
    }

    [Fact]
    public async Task A_handler_killed_between_its_work_and_its_inbox_row_runs_again_without_effect()
    {
        await WriteAsync(Host, Shouguang, 1);
        Host.Script.AfterWork = _ => throw new OperationCanceledException("the process is gone");

        await Should.ThrowAsync<OperationCanceledException>(() => Host.Dispatcher.DispatchAsync(Token));
        (await CopiesAsync()).ShouldBeEmpty();

        await using var other = NewHost();
        Time.Advance(TimeSpan.FromMinutes(2));
        (await other.Dispatcher.DispatchAsync(Token)).ShouldBe(1);
        (await CopiesAsync()).ShouldHaveSingleItem().Writes.ShouldBe(1);
    }

    [Fact]
    public async Task A_host_killed_after_the_handlers_and_before_the_message_is_deleted_does_not_handle_it_twice()
    {
        await WriteAsync(Host, Shouguang, 1);
        var message = await Host.ReadAsync(null, db => db.Set<OutboxMessage>().AsNoTracking().SingleAsync(Token));
        await Host.Dispatcher.DispatchAsync(Token);

        // The message as it stood before its deletion, which the killed host did not reach.
        await Host.InTenantAsync(null, async db =>
        {
            db.Add(message);
            await db.SaveChangesAsync(Token);
        });
        Time.Advance(TimeSpan.FromMinutes(2));
        await Host.Dispatcher.DispatchAsync(Token);

        (await CopiesAsync()).ShouldHaveSingleItem().Writes.ShouldBe(1);
        (await Host.ReadAsync(null, db => db.Set<OutboxMessage>().CountAsync(Token))).ShouldBe(0);
    }

    [Fact]
    public async Task Two_hosts_on_one_database_do_not_dispatch_one_message_twice()
    {
        const int count = 120;
        await using var other = NewHost(services => services.Configure<OutboxOptions>(o => o.BatchSize = 7));
        await WriteAsync(Host, Shouguang, count);

        var handled = await Task.WhenAll(
            Task.Run(() => Host.Dispatcher.DispatchAsync(Token), Token),
            Task.Run(() => other.Dispatcher.DispatchAsync(Token), Token),
            Task.Run(() => other.Dispatcher.DispatchAsync(Token), Token));

        handled.Sum().ShouldBe(count);
        var copies = await CopiesAsync();
        copies.Count.ShouldBe(count);
        copies.ShouldAllBe(c => c.Writes == 1);
    }

    [Fact]
    public async Task All_that_is_due_is_handled_however_many_leases_it_takes()
    {
        await using var other = NewHost(services => services.Configure<OutboxOptions>(o => o.BatchSize = 4));
        await WriteAsync(other, Shouguang, 10);

        await other.Dispatcher.DispatchDueAsync(Token);

        (await CopiesAsync()).Count.ShouldBe(10);
        await WriteAsync(other, Taishan, 8);
        await other.Dispatcher.DispatchDueAsync(Token);
        (await CopiesAsync()).Count.ShouldBe(18);
        await other.Dispatcher.DispatchDueAsync(Token);
        (await CopiesAsync()).ShouldAllBe(c => c.Writes == 1);
    }

    [Fact]
    public async Task The_lease_of_a_killed_host_is_taken_over_when_it_has_run_out_and_not_before()
    {
        await WriteAsync(Host, Shouguang, 3);
        var reached = new TaskCompletionSource();
        var never = new TaskCompletionSource();
        Host.Script.AfterWork = _ =>
        {
            reached.TrySetResult();
            return never.Task;
        };
        using var kill = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var dying = Host.Dispatcher.DispatchAsync(kill.Token);
        await reached.Task.WaitAsync(Token);
        never.SetException(new OperationCanceledException("the process is gone"));
        await Should.ThrowAsync<OperationCanceledException>(() => dying);

        await using var other = NewHost();
        (await other.Dispatcher.DispatchAsync(Token)).ShouldBe(0);
        Time.Advance(TimeSpan.FromSeconds(61));
        (await other.Dispatcher.DispatchAsync(Token)).ShouldBe(3);
        (await CopiesAsync()).ShouldAllBe(c => c.Writes == 1);
    }

    [Fact]
    public async Task A_failing_message_waits_longer_each_time_and_becomes_a_visible_dead_letter_that_can_be_sent_again()
    {
        await WriteAsync(Host, Shouguang, 1);
        Host.Script.AfterWork = _ => throw new InvalidOperationException("坏了");

        for (var attempt = 1; attempt <= new OutboxOptions().MaxAttempts; attempt++)
        {
            await Host.Dispatcher.DispatchAsync(Token);
            (await Host.ReadAsync(null, db => db.Set<OutboxMessage>().Select(m => m.Attempts).SingleAsync(Token))).ShouldBe(attempt);
            Time.Advance(TimeSpan.FromSeconds(Math.Pow(2, attempt) + 1));
        }

        await using var scope = Host.Services.CreateAsyncScope();
        var letters = scope.ServiceProvider.GetRequiredService<DeadLetters>();
        var letter = (await letters.ListAsync(10, Token)).ShouldHaveSingleItem();
        letter.LastError!.ShouldContain("坏了");
        (await Host.Dispatcher.DispatchAsync(Token)).ShouldBe(0);

        Host.Script.AfterWork = _ => Task.CompletedTask;
        (await letters.RetryAsync(letter.Id, Token)).ShouldBeTrue();
        (await Host.Dispatcher.DispatchAsync(Token)).ShouldBe(1);
        (await CopiesAsync()).ShouldHaveSingleItem().Writes.ShouldBe(1);
    }

    [Fact]
    public async Task One_bad_message_does_not_hold_up_the_others_of_its_batch()
    {
        await WriteAsync(Host, Shouguang, 5);
        Host.Script.AfterWork = e => e.Text == "2" ? throw new InvalidOperationException("坏了") : Task.CompletedTask;

        (await Host.Dispatcher.DispatchAsync(Token)).ShouldBe(4);

        (await CopiesAsync()).Select(c => c.Text).ShouldBe(["0", "1", "3", "4"], ignoreOrder: true);
        (await CopiesAsync()).ShouldAllBe(c => c.Writes == 1);
    }

    private static Task WriteAsync(NotesHost host, Guid tenant, int count) => host.InTenantAsync(tenant, async db =>
    {
        for (var i = 0; i < count; i++)
        {
            db.Add(new Note(Guid.CreateVersion7(DateTimeOffset.UnixEpoch.AddMilliseconds(i)), $"{i}"));
        }

        await db.SaveChangesAsync(Token);
    });

    private Task<List<NoteCopy>> CopiesAsync() => Host.ReadAsync(null, db => db.Copies.AsNoTracking().ToListAsync(Token));
}

public sealed class OutboxOnSqliteTests() : OutboxTests(DatabaseKind.Sqlite);

public sealed class OutboxOnMariaDbTests() : OutboxTests(DatabaseKind.MariaDb);
