using System.Threading.Channels;

namespace Governance.Kernel.Infrastructure.EntityFrameworkCore.Sqlite;

/// <summary>Counts what is written to the SQLite file, and says when it is time to bring its log into it.</summary>
internal sealed class SqliteCheckpointSignal
{
    // About forty pages each: ten thousand pages, forty megabytes.
    private const int Often = 250;

    private readonly Channel<bool> _due = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private int _written;

    public void Written()
    {
        if (Interlocked.Increment(ref _written) % Often == 0)
        {
            _due.Writer.TryWrite(true);
        }
    }

    public async Task WaitAsync(CancellationToken cancellationToken) => await _due.Reader.ReadAsync(cancellationToken);
}
