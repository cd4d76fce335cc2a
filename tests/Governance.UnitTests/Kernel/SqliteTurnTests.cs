using Governance.Kernel.Infrastructure.EntityFrameworkCore.Sqlite;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Kernel;

/// <summary>The turn to write to a SQLite file.</summary>
public sealed class SqliteTurnTests : IDisposable
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(5);

    private readonly SqliteTurn _turn = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _turn.Dispose();

    [Fact]
    public async Task Who_comes_alone_has_it_at_once_and_where_he_is()
    {
        var taken = _turn.TakeAsync(Long, Token);

        taken.IsCompleted.ShouldBeTrue();
        (await taken).ShouldBeTrue();
        _turn.GiveBack();
        _turn.TakeAsync(Long, Token).IsCompleted.ShouldBeTrue();
    }

    [Fact]
    public async Task The_waiting_have_it_in_the_order_of_asking_one_at_a_time()
    {
        var order = new List<int>();
        var inside = 0;
        await _turn.TakeAsync(Long, Token);
        var all = Enumerable.Range(0, 50).Select(WriteAsync).ToList();

        order.ShouldBeEmpty();
        await _turn.GiveBackAsync();
        await Task.WhenAll(all);

        order.ShouldBe(Enumerable.Range(0, 50));

        async Task WriteAsync(int number)
        {
            (await _turn.TakeAsync(Long, Token)).ShouldBeTrue();
            Interlocked.Increment(ref inside).ShouldBe(1);
            order.Add(number);
            Interlocked.Decrement(ref inside);
            await _turn.GiveBackAsync();
        }
    }

    [Fact]
    public async Task Who_had_to_wait_writes_on_the_writers_thread_and_leaves_it_with_the_turn()
    {
        await _turn.TakeAsync(Long, Token);
        var waiting = WriteAsync();

        await _turn.GiveBackAsync();

        (await waiting).ShouldBe(("SQLite writer", true));

        async Task<(string?, bool)> WriteAsync()
        {
            await _turn.TakeAsync(Long, Token);
            var name = Thread.CurrentThread.Name;
            await _turn.GiveBackAsync();
            return (name, Thread.CurrentThread.IsThreadPoolThread);
        }
    }

    [Fact]
    public async Task Who_gives_it_back_and_keeps_the_thread_keeps_nobody_waiting()
    {
        await _turn.TakeAsync(Long, Token);
        using var done = new ManualResetEventSlim();
        var first = KeepAsync();
        var second = WriteAsync();

        await _turn.GiveBackAsync();
        await second;
        await first;

        async Task KeepAsync()
        {
            await _turn.TakeAsync(Long, Token);
            _turn.GiveBack();
            // The writer's thread stands still until the second has written.
            done.Wait(Token);
        }

        async Task WriteAsync()
        {
            await _turn.TakeAsync(Long, Token);
            await _turn.GiveBackAsync();
            done.Set();
        }
    }

    [Fact]
    public async Task Who_loses_patience_or_is_called_off_leaves_the_queue_and_the_next_has_it()
    {
        using var calledOff = new CancellationTokenSource();
        await _turn.TakeAsync(Long, Token);
        var leaving = _turn.TakeAsync(Long, calledOff.Token).AsTask();
        var staying = _turn.TakeAsync(Long, Token).AsTask();

        (await _turn.TakeAsync(TimeSpan.Zero, Token)).ShouldBeFalse();
        await calledOff.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => leaving);
        await _turn.GiveBackAsync();

        (await staying).ShouldBeTrue();
        await _turn.GiveBackAsync();
        _turn.TakeAsync(Long, Token).IsCompleted.ShouldBeTrue();
    }

    [Fact]
    public async Task Who_still_waits_when_the_program_ends_has_it_all_the_same()
    {
        await _turn.TakeAsync(Long, Token);
        var waiting = _turn.TakeAsync(Long, Token).AsTask();

        _turn.Dispose();
        await _turn.GiveBackAsync();

        (await waiting).ShouldBeTrue();
    }
}
