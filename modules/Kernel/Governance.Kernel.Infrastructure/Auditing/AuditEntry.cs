using Governance.Kernel.Domain;

namespace Governance.Kernel.Infrastructure.Auditing;

/// <summary>Who changed which row, when, and what it was before. Written in the save that makes the change; never edited.</summary>
public sealed class AuditEntry : Entity<Guid>
{
    private AuditEntry()
    {
    }

    internal AuditEntry(Guid id, Guid? tenantId, DateTime at, Guid? userId, string? userName)
    {
        Id = id;
        TenantId = tenantId;
        At = at;
        UserId = userId;
        UserName = userName;
    }

    /// <summary>The tenant of the changed row.</summary>
    public Guid? TenantId { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>Who, or <c>null</c> for the program itself.</summary>
    public Guid? UserId { get; private set; }

    /// <summary>The name at that time.</summary>
    public string? UserName { get; private set; }

    /// <summary>The class of the row.</summary>
    public string EntityType { get; internal set; } = "";

    /// <summary>The key of the row.</summary>
    public string EntityId { get; internal set; } = "";

    /// <summary>Added, Modified or Deleted.</summary>
    public string Change { get; internal set; } = "";

    /// <summary>JSON: property -> [before, after].</summary>
    public string Changes { get; internal set; } = "";
}
