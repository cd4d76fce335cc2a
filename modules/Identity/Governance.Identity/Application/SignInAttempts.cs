using Governance.Identity.Data;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Identity.Application;

/// <summary>Counts attempts at an account, before it is known how they end: many at once are counted one by one.</summary>
internal sealed class SignInAttempts(GovernanceIdentityDbContext db, TimeProvider time)
{
    public const int MaxFailures = 5;
    public static readonly TimeSpan LockFor = TimeSpan.FromMinutes(15);

    /// <summary>Counts one attempt; the last one locks the account until one succeeds.</summary>
    /// <returns>Whether the attempt may go on; not while the account is locked.</returns>
    public async Task<bool> TryBeginAsync(Guid userId, CancellationToken cancellationToken)
    {
        var now = time.UtcDateTime();
        DateTime? until = now + LockFor;
        // The lock stands before the count: MySQL assigns from left to right and would look at the new count.
        return await db.Users
            .Where(u => u.Id == userId && (u.LockedUntil == null || u.LockedUntil <= now))
            .ExecuteUpdateAsync(
                s => s.SetProperty(u => u.LockedUntil, u => u.AccessFailedCount + 1 >= MaxFailures ? until : null)
                    .SetProperty(u => u.AccessFailedCount, u => u.AccessFailedCount + 1 >= MaxFailures ? 0 : u.AccessFailedCount + 1),
                cancellationToken) > 0;
    }

    /// <summary>An attempt has succeeded: nothing is counted any more.</summary>
    public Task ClearAsync(Guid userId, CancellationToken cancellationToken) =>
        db.Users.Where(u => u.Id == userId).ExecuteUpdateAsync(
            s => s.SetProperty(u => u.LockedUntil, (DateTime?)null).SetProperty(u => u.AccessFailedCount, 0), cancellationToken);

    /// <summary>Notes when the account was last used.</summary>
    public Task NoteSignInAsync(Guid userId, CancellationToken cancellationToken)
    {
        DateTime? now = time.UtcDateTime();
        return db.Users.Where(u => u.Id == userId)
            .ExecuteUpdateAsync(s => s.SetProperty(u => u.LastSignInAt, now), cancellationToken);
    }
}
