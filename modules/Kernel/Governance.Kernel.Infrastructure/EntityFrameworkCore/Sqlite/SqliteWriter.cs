namespace Governance.Kernel.Infrastructure.EntityFrameworkCore.Sqlite;

/// <summary>A thread on which whoever had to wait for his turn writes. It begins with the first who waits.</summary>
internal sealed class SqliteWriter : IDisposable
{
    private readonly AutoResetEvent _called = new(false);
    private Thread? _thread;
    private TaskCompletionSource<bool>? _next;
    private volatile bool _isDisposed;

    /// <summary>Whether the caller runs on it.</summary>
    public bool IsHere => Thread.CurrentThread == _thread;

    /// <summary>Lets this one go on here; the one before must have written. After the end he goes on on the pool.</summary>
    public void Call(TaskCompletionSource<bool> waiter)
    {
        _next = waiter;
        Begin();
        _called.Set();
        if (_isDisposed && Interlocked.Exchange(ref _next, null) is { } left)
        {
            CallOnPool(left);
        }
    }

    /// <summary>Lets this one go on on the pool.</summary>
    public static void CallOnPool(TaskCompletionSource<bool> waiter) =>
        ThreadPool.UnsafeQueueUserWorkItem(w => w.SetResult(true), waiter, preferLocal: false);

    public void Dispose()
    {
        _isDisposed = true;
        _called.Set();
    }

    private void Begin()
    {
        if (_thread is null)
        {
            _thread = new Thread(Run) { IsBackground = true, Name = "SQLite writer" };
            _thread.Start();
        }
    }

    private void Run()
    {
        while (true)
        {
            _called.WaitOne();
            var ends = _isDisposed;
            Interlocked.Exchange(ref _next, null)?.SetResult(true);
            if (ends)
            {
                return;
            }
        }
    }
}
