using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Governance.Kernel.Auditing;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Permissions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Governance.Kernel.Infrastructure.Auditing;

/// <summary>Writes the audit rows of a save.</summary>
internal sealed class AuditTrail(ICurrentUser user, IGuidGenerator guids, TimeProvider time)
{
    private static readonly ConcurrentDictionary<Type, bool> Audited = new();
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public void Record(DbContext context, IReadOnlyList<EntityEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (!IsAudited(entry.Metadata.ClrType))
            {
                continue;
            }

            var changes = ChangesOf(entry);
            if (entry.State == EntityState.Modified && changes.Count == 0)
            {
                continue;
            }

            context.Add(new AuditEntry(
                guids.Create(), (entry.Entity as IMultiTenant)?.TenantId, time.GetUtcNow().UtcDateTime, user.Id, user.Name)
            {
                EntityType = entry.Metadata.ClrType.Name,
                EntityId = string.Join('/', entry.Metadata.FindPrimaryKey()!.Properties
                    .Select(p => entry.Property(p.Name).CurrentValue)),
                Change = entry.State.ToString(),
                Changes = JsonSerializer.Serialize(changes, Json),
            });
        }
    }

    // Each row of each save is asked; an attribute is read anew each time.
    private static bool IsAudited(Type type) => Audited.GetOrAdd(type, t => t.GetCustomAttribute<AuditedAttribute>(inherit: true) is not null);

    private static Dictionary<string, object?[]> ChangesOf(EntityEntry entry)
    {
        var changes = new Dictionary<string, object?[]>();
        foreach (var property in entry.Properties)
        {
            if (property.Metadata.FindAnnotation(NotAuditedAnnotation.Name) is not null
                || property.Metadata.IsPrimaryKey()
                || property.Metadata.Name == nameof(IHasConcurrencyStamp.ConcurrencyStamp))
            {
                continue;
            }

            object?[]? change = entry.State switch
            {
                EntityState.Added when property.CurrentValue is not null => [null, property.CurrentValue],
                EntityState.Deleted when property.OriginalValue is not null => [property.OriginalValue, null],
                EntityState.Modified when property.IsModified && !Equals(property.OriginalValue, property.CurrentValue)
                    => [property.OriginalValue, property.CurrentValue],
                _ => null,
            };
            if (change is not null)
            {
                changes[property.Metadata.Name] = change;
            }
        }

        return changes;
    }
}
