using Governance.Complaints.Domain.Cases;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.Files;

/// <summary>A photo or paper that belongs to a case; its content lies in the blob store by its hash.</summary>
internal sealed class CaseFile : Entity<Guid>, IMultiTenant, IAppendOnly
{
    private CaseFile()
    {
    }

    public Guid? TenantId { get; private set; }

    public Guid CaseId { get; private set; }

    /// <summary>SHA-256 of the content, hexadecimal.</summary>
    public string Hash { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string ContentType { get; private set; } = "";

    public int Bytes { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime AddedAt { get; private set; }

    public ActorKind AddedBy { get; private set; }

    public static CaseFile Of(CaseAct act, Complaint complaint, string hash, string name, string contentType, int bytes) => new()
    {
        Id = act.Guids.Create(),
        TenantId = complaint.TenantId,
        CaseId = complaint.Id,
        Hash = hash,
        Name = name,
        ContentType = contentType,
        Bytes = bytes,
        AddedAt = act.At,
        AddedBy = act.By.Kind,
    };
}
