using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Quartz;

namespace Governance.Kernel.Infrastructure.Outbox;

/// <summary>Forgets inbox rows that no message can come back for: a message lives for minutes, its rows for thirty days.</summary>
[DisallowConcurrentExecution]
internal sealed class InboxCleaning(KernelDbContext db, TimeProvider time) : IJob
{
    private const int DaysKept = 30;
    private const int RowsAtOnce = 2000;

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var before = time.GetUtcNow().UtcDateTime.AddDays(-DaysKept);
        int deleted;
        do
        {
            var old = await db.Set<InboxEntry>().AsNoTracking().Where(i => i.HandledAt < before)
                .OrderBy(i => i.HandledAt).Take(RowsAtOnce).Select(i => i.MessageId).Distinct().ToListAsync(cancellationToken);
            deleted = await db.Set<InboxEntry>()
                .Where(i => old.Contains(i.MessageId) && i.HandledAt < before).ExecuteDeleteAsync(cancellationToken);
        }
        while (deleted > 0);
    }
}
