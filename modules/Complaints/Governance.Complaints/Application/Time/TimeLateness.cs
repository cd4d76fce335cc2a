using Governance.Complaints.Data;
using Governance.Complaints.Domain.Messages;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Time;

/// <summary>By how much cards and messages of the current tenant lag behind, for the screen to say.</summary>
internal sealed class TimeLateness(ComplaintsDbContext db, TimeProvider time)
{
    private static readonly TimeSpan Tolerated = TimeSpan.FromMinutes(3);

    public async Task<Lateness> FindAsync(CancellationToken cancellationToken)
    {
        var now = time.UtcDateTime();
        var before = now - Tolerated;
        var due = await db.Deadlines.Where(d => d.NextAt < before).OrderBy(d => d.NextAt).Select(d => d.NextAt).FirstOrDefaultAsync(cancellationToken);
        var written = await db.Messages.Where(m => m.State == MessageState.Waiting && m.WrittenAt < before).OrderBy(m => m.WrittenAt)
            .Select(m => (DateTime?)m.WrittenAt).FirstOrDefaultAsync(cancellationToken);
        return new Lateness(MinutesSince(due), MinutesSince(written));

        int? MinutesSince(DateTime? since) => since is { } instant ? (int)(now - instant).TotalMinutes : null;
    }
}

/// <summary>How late the program is.</summary>
/// <param name="Cards">Minutes since the oldest card or reminder that has not been given was due; <c>null</c> while none is late.</param>
/// <param name="Messages">Minutes since the oldest message that has not been sent was written; <c>null</c> while none is late.</param>
internal sealed record Lateness(int? Cards, int? Messages);
