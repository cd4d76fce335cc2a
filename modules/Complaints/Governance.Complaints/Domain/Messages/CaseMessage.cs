using Governance.Complaints.Domain.Cases;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.Messages;

/// <summary>
/// Something that a citizen is told of his case, refusal or help order by mail, SMS or WeChat. It is written in the save of the change it
/// tells of; the key (case, kind, ordinal) keeps it from being sent twice. The address is read only when it is sent.
/// </summary>
internal sealed class CaseMessage : Entity<Guid>, IMultiTenant
{
    private CaseMessage()
    {
    }

    public Guid? TenantId { get; private set; }

    /// <summary>The case, the refusal or the help order.</summary>
    public Guid CaseId { get; private set; }

    public MessageKind Kind { get; private set; }

    /// <summary>The number of the ledger's or the order's entry that it tells of, or the revision of the refusal.</summary>
    public int Ordinal { get; private set; }

    public MessageState State { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime WrittenAt { get; private set; }

    /// <summary>Not sent before, UTC; <c>null</c> once it is done with. What the sender looks for.</summary>
    public DateTime? NextTryAt { get; private set; }

    public int Tries { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? SentAt { get; private set; }

    /// <summary>What went wrong last; <c>null</c> once it is sent.</summary>
    public MessageFailure? Failure { get; private set; }

    /// <summary>The sender that has it in hand.</summary>
    public Guid? LeaseId { get; private set; }

    /// <summary>Until when nobody else takes it, UTC.</summary>
    public DateTime? LeaseUntil { get; private set; }

    /// <summary>The same for each attempt: whoever carries it drops a double by it.</summary>
    public string Key => $"complaints/{CaseId:N}/{Kind}/{Ordinal}";

    public static CaseMessage Write(CaseAct act, Complaint complaint, MessageKind kind, int ordinal) =>
        Write(act, complaint.TenantId, complaint.Id, kind, ordinal);

    /// <summary>As the other, of something that has a number and an id as a case does.</summary>
    public static CaseMessage Write(CaseAct act, Guid? tenantId, Guid subjectId, MessageKind kind, int ordinal) => new()
    {
        Id = act.Guids.Create(),
        TenantId = tenantId,
        CaseId = subjectId,
        Kind = kind,
        Ordinal = ordinal,
        State = MessageState.Waiting,
        WrittenAt = act.At,
        NextTryAt = act.At,
    };

    /// <summary>Whoever carries it has taken it.</summary>
    public void NoteSent(DateTime at)
    {
        Tries++;
        (State, SentAt, Failure, NextTryAt) = (MessageState.Sent, at, null, null);
        Release();
    }

    /// <summary>It can never be sent.</summary>
    public void GiveUp(MessageFailure failure)
    {
        Tries++;
        (State, Failure, NextTryAt) = (MessageState.Failed, failure, null);
        Release();
    }

    /// <summary>It was not taken now: tried again later, and given up after a day.</summary>
    public void PutOff(DateTime at, MessageFailure failure)
    {
        if (at - WrittenAt >= MessagePatience.Longest)
        {
            GiveUp(failure);
            return;
        }

        Tries++;
        (Failure, NextTryAt) = (failure, at + MessagePatience.After(Tries));
        Release();
    }

    private void Release() => (LeaseId, LeaseUntil) = (null, null);
}
