using System.Threading.Channels;

namespace Governance.Complaints.Application.Time.Messages;

/// <summary>Wakes this host's sender after a commit.</summary>
internal sealed class MessageSignal
{
    private readonly Channel<bool> _channel = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Wake() => _channel.Writer.TryWrite(true);

    public async Task WaitAsync(CancellationToken cancellationToken) => await _channel.Reader.ReadAsync(cancellationToken);
}
