using Governance.Kernel.Infrastructure.Outbox;
using Governance.Kernel.Timing;

namespace Governance.Reporting.Application.Reports;

/// <summary>How far the read models are behind the work.</summary>
internal sealed class FeedLateness(DeadLetters letters, TimeProvider time)
{
    private const int MostDeadLetters = 1000;

    public async Task<FeedState> ReadAsync(CancellationToken cancellationToken)
    {
        var now = time.UtcDateTime();
        var oldest = await letters.OldestWaitingAsync(cancellationToken);
        return new FeedState(now, oldest is { } waiting && waiting < now ? now - waiting : TimeSpan.Zero);
    }

    public async Task<int> DeadLettersAsync(CancellationToken cancellationToken) =>
        (await letters.ListAsync(MostDeadLetters, cancellationToken)).Count;
}

/// <summary>The state of the feed at an instant.</summary>
/// <param name="ReadAt">When it was read, UTC.</param>
/// <param name="Behind">For how long the oldest message has been waiting.</param>
internal sealed record FeedState(DateTime ReadAt, TimeSpan Behind);
