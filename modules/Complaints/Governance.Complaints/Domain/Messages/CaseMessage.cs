using Governance.Complaints.Domain.Cases;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.Messages;

/// <summary>
/// Something that the citizen is told by mail, SMS or WeChat. It is written in the save of the change it tells of; the key
/// (case, kind, ordinal) keeps it from being sent twice. The address is read only when it is sent.
/// </summary>
internal sealed class CaseMessage : Entity<Guid>, IMultiTenant
{
    private CaseMessage()
    {
    }

    public Guid? TenantId { get; private set; }

    public Guid CaseId { get; private set; }

    public MessageKind Kind { get; private set; }

    public int Ordinal { get; private set; }

    public MessageState State { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime WrittenAt { get; private set; }

    /// <summary>Not sent before, UTC; <c>null</c> once it is done with. What the sender looks for.</summary>
    public DateTime? NextTryAt { get; private set; }

    public int Tries { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? SentAt { get; private set; }

    /// <summary>The code of what went wrong last.</summary>
    public string? Failure { get; private set; }

    public static CaseMessage Write(CaseAct act, Complaint complaint, MessageKind kind, int ordinal) => new()
    {
        Id = act.Guids.Create(),
        TenantId = complaint.TenantId,
        CaseId = complaint.Id,
        Kind = kind,
        Ordinal = ordinal,
        State = MessageState.Waiting,
        WrittenAt = act.At,
        NextTryAt = act.At,
    };
}
