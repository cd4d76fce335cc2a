using System.Threading.Channels;

namespace Governance.Kernel.Infrastructure.Outbox;

/// <summary>Wakes this host's dispatcher after a commit.</summary>
public sealed class OutboxSignal
{
    private readonly Channel<bool> _channel = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>There may be something to dispatch.</summary>
    public void Wake() => _channel.Writer.TryWrite(true);

    internal async Task WaitAsync(CancellationToken cancellationToken) => await _channel.Reader.ReadAsync(cancellationToken);
}
