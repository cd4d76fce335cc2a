using System.Threading.Channels;

namespace Governance.Complaints.Application.Ledger;

/// <summary>Wakes this host's sealing after a save that wrote entries.</summary>
internal sealed class LedgerSignal
{
    private readonly Channel<bool> _channel = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Wake() => _channel.Writer.TryWrite(true);

    public async Task WaitAsync(CancellationToken cancellationToken) => await _channel.Reader.ReadAsync(cancellationToken);
}
