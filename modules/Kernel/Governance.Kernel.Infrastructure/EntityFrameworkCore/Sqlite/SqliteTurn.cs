namespace Governance.Kernel.Infrastructure.EntityFrameworkCore.Sqlite;

/// <summary>
/// The turn to write to one file, given in the order of asking. Whoever had to wait writes on a thread that does nothing else:
/// the pool would let the file lie idle until it comes to him, and nobody may write meanwhile.
/// </summary>
internal sealed class SqliteTurn : IDisposable
{
    private readonly Lock _gate = new();
    private readonly LinkedList<TaskCompletionSource<bool>> _waiting = new();
    private readonly SqliteWriter _writer = new();
    private bool _isTaken;

    /// <summary>Waits for the turn; whoever had it must call <see cref="GiveBackAsync"/> or <see cref="GiveBack"/>.</summary>
    /// <returns>Whether it was had in time.</returns>
    public ValueTask<bool> TakeAsync(TimeSpan patience, CancellationToken cancellationToken)
    {
        TaskCompletionSource<bool> waiter;
        lock (_gate)
        {
            if (!_isTaken)
            {
                _isTaken = true;
                return ValueTask.FromResult(true);
            }

            // He goes on at once where he is called.
            waiter = new TaskCompletionSource<bool>();
            _waiting.AddLast(waiter);
        }

        return new ValueTask<bool>(WaitAsync(waiter, patience, cancellationToken));
    }

    /// <summary>Gives the turn to the next, and leaves the writer's thread to him.</summary>
    public async ValueTask GiveBackAsync()
    {
        var isOnWriter = _writer.IsHere;
        if (LetNext() is { } next)
        {
            _writer.Call(next);
        }

        if (isOnWriter)
        {
            await Task.Yield();
        }
    }

    /// <summary>Gives the turn to the next. The caller keeps his thread, and the next one must not wait for what he does with it.</summary>
    public void GiveBack()
    {
        if (LetNext() is not { } next)
        {
            return;
        }

        if (_writer.IsHere)
        {
            SqliteWriter.CallOnPool(next);
        }
        else
        {
            _writer.Call(next);
        }
    }

    public void Dispose() => _writer.Dispose();

    private TaskCompletionSource<bool>? LetNext()
    {
        lock (_gate)
        {
            if (_waiting.First is { } first)
            {
                _waiting.RemoveFirst();
                return first.Value;
            }

            _isTaken = false;
            return null;
        }
    }

    private async Task<bool> WaitAsync(TaskCompletionSource<bool> waiter, TimeSpan patience, CancellationToken cancellationToken)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        end.CancelAfter(patience);
        await using (end.Token.UnsafeRegister(_ => Leave(waiter), null))
        {
            if (await waiter.Task)
            {
                return true;
            }

            cancellationToken.ThrowIfCancellationRequested();
            return false;
        }
    }

    private void Leave(TaskCompletionSource<bool> waiter)
    {
        bool left;
        lock (_gate)
        {
            left = _waiting.Remove(waiter);
        }

        if (left)
        {
            waiter.SetResult(false);
        }
    }
}
