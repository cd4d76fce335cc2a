using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Governance.Kernel.Infrastructure.Outbox;

/// <summary>The messages that failed too often, for an administrator to see and to send again.</summary>
public sealed class DeadLetters(KernelDbContext db, OutboxSignal signal, TimeProvider time)
{
    /// <summary>The dead letters, oldest first.</summary>
    public Task<List<OutboxMessage>> ListAsync(int most, CancellationToken cancellationToken) =>
        db.Set<OutboxMessage>().AsNoTracking().Where(m => m.DeadAt != null).OrderBy(m => m.Id).Take(most).ToListAsync(cancellationToken);

    /// <summary>The oldest message that waits, UTC, or <c>null</c> when none does: how late the read models are.</summary>
    public Task<DateTime?> OldestWaitingAsync(CancellationToken cancellationToken) =>
        db.Set<OutboxMessage>().Where(m => m.DeadAt == null).OrderBy(m => m.Id).Select(m => (DateTime?)m.OccurredAt).FirstOrDefaultAsync(cancellationToken);

    /// <summary>Sends a dead letter again.</summary>
    /// <returns>Whether there was such a dead letter.</returns>
    public async Task<bool> RetryAsync(Guid id, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var count = await db.Set<OutboxMessage>().Where(m => m.Id == id && m.DeadAt != null)
            .ExecuteUpdateAsync(
                s => s.SetProperty(m => m.DeadAt, (DateTime?)null).SetProperty(m => m.Attempts, 0).SetProperty(m => m.AvailableAt, now),
                cancellationToken);
        signal.Wake();
        return count > 0;
    }
}
