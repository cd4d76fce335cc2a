using Governance.Complaints.Data;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Time.Messages;

/// <summary>Takes messages of all tenants in hand by a counted UPDATE: of two senders one has a message. A lease that ran out is
/// taken over.</summary>
internal sealed class MessageLeases(ComplaintsDbContext db, IDataFilter<IMultiTenant> tenantFilter, IGuidGenerator guids, TimeProvider time)
{
    private const int AtOnce = 50;

    // Longer than a gateway waits for its answer.
    private static readonly TimeSpan Length = TimeSpan.FromMinutes(5);

    /// <summary>Messages that are due and that nobody has in hand.</summary>
    public async Task<IReadOnlyList<LeasedMessage>> TakeAsync(CancellationToken cancellationToken)
    {
        using var _ = tenantFilter.Disable();
        var now = time.UtcDateTime();
        var free = db.Messages.Where(m => m.NextTryAt <= now && (m.LeaseUntil == null || m.LeaseUntil < now));
        var ids = await free.OrderBy(m => m.NextTryAt).Take(AtOnce).Select(m => m.Id).ToListAsync(cancellationToken);
        if (ids.Count == 0)
        {
            return [];
        }

        Guid? lease = guids.Create();
        DateTime? until = now + Length;
        var taken = await db.Database.CreateExecutionStrategy().ExecuteAsync(
            token => free.Where(m => ids.Contains(m.Id))
                .ExecuteUpdateAsync(s => s.SetProperty(m => m.LeaseId, lease).SetProperty(m => m.LeaseUntil, until), token),
            cancellationToken);
        return taken == 0
            ? []
            : await db.Messages.Where(m => ids.Contains(m.Id) && m.LeaseId == lease).OrderBy(m => m.NextTryAt)
                .Select(m => new LeasedMessage(m.TenantId, m.Id, lease.Value)).ToListAsync(cancellationToken);
    }

    /// <summary>Whether a lease still holds; if it does, it holds for its whole length again.</summary>
    public async Task<bool> RenewAsync(LeasedMessage message, CancellationToken cancellationToken)
    {
        DateTime? until = time.UtcDateTime() + Length;
        return await db.Database.CreateExecutionStrategy().ExecuteAsync(
            token => db.Messages.Where(m => m.Id == message.Id && m.LeaseId == message.Lease)
                .ExecuteUpdateAsync(s => s.SetProperty(m => m.LeaseUntil, until), token),
            cancellationToken) == 1;
    }
}

/// <summary>A message that a sender has in hand.</summary>
internal sealed record LeasedMessage(Guid? TenantId, Guid Id, Guid Lease);
