using Governance.Kernel.Domain;
using Governance.Kernel.Infrastructure.Auditing;
using Governance.Kernel.Infrastructure.Outbox;
using Governance.Kernel.MultiTenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Governance.Kernel.Infrastructure.EntityFrameworkCore;

/// <summary>One save writes everything: tenant keys, stamps, audit rows and outbox rows go with the rows they belong to.</summary>
internal sealed class OneSaveInterceptor(
    ICurrentTenant currentTenant, AuditTrail audit, IGuidGenerator guids, TimeProvider time, OutboxSignal signal)
    : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Complete(eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Complete(eventData.Context!);
        return ValueTask.FromResult(result);
    }

    public override int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        WakeDispatcher(eventData.Context!);
        return result;
    }

    public override ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        WakeDispatcher(eventData.Context!);
        return ValueTask.FromResult(result);
    }

    private void Complete(DbContext context)
    {
        var entries = context.ChangeTracker.Entries()
            .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        foreach (var entry in entries)
        {
            KeepWritten(entry);
            KeepInTenant(entry);
            Stamp(entry);
        }

        audit.Record(context, entries);
        WriteOutbox(context);
    }

    private static void KeepWritten(EntityEntry entry)
    {
        if (entry.Entity is IAppendOnly && entry.State != EntityState.Added)
        {
            throw new AppendOnlyException(entry.Metadata.ClrType);
        }
    }

    private void KeepInTenant(EntityEntry entry)
    {
        if (entry.Entity is not IMultiTenant)
        {
            return;
        }

        var property = entry.Property(nameof(IMultiTenant.TenantId));
        if (entry.State == EntityState.Added && property.CurrentValue is null)
        {
            property.CurrentValue = currentTenant.Id;
        }

        var before = entry.State == EntityState.Added ? property.CurrentValue : property.OriginalValue;
        if (!Equals(before, currentTenant.Id) || !Equals(property.CurrentValue, currentTenant.Id))
        {
            throw new CrossTenantWriteException(entry.Metadata.ClrType, (Guid?)before, currentTenant.Id);
        }
    }

    private void Stamp(EntityEntry entry)
    {
        if (entry.Entity is IHasConcurrencyStamp && entry.State != EntityState.Deleted)
        {
            entry.Property(nameof(IHasConcurrencyStamp.ConcurrencyStamp)).CurrentValue = guids.Create().ToString("N");
        }
    }

    // An aggregate whose own row is unchanged may still have noted an event (a child changed).
    private void WriteOutbox(DbContext context)
    {
        var sources = context.ChangeTracker.Entries<IHasDistributedEvents>().Select(e => e.Entity).ToList();
        foreach (var source in sources)
        {
            foreach (var @event in source.TakeDistributedEvents())
            {
                context.Add(OutboxMessage.For(@event, currentTenant.Id, guids.Create(), time.GetUtcNow().UtcDateTime));
            }
        }
    }

    private void WakeDispatcher(DbContext context)
    {
        if (context.ChangeTracker.Entries<OutboxMessage>().Any())
        {
            signal.Wake();
        }
    }
}
