using Governance.Kernel.Messaging;
using Microsoft.Extensions.Options;

namespace Governance.Kernel.Infrastructure.Messaging;

/// <summary>How long a gateway waits for the service outside.</summary>
internal sealed class Patience(IOptions<MessagingOptions> options, TimeProvider time)
{
    public async Task WaitAsync(Func<CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(options.Value.TimeoutSeconds), time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(end.Token, cancellationToken);
        try
        {
            await work(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new MessageDelayedException("The gateway did not answer in time.");
        }
    }
}
