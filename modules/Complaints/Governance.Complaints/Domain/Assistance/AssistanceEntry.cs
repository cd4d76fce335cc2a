using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.Assistance;

/// <summary>One thing done to a help order, written in the save that does it and never changed; nothing of who is helped.</summary>
internal sealed class AssistanceEntry : Entity<Guid>, IMultiTenant, IAppendOnly
{
    private AssistanceEntry()
    {
    }

    public Guid? TenantId { get; private set; }

    public Guid OrderId { get; private set; }

    /// <summary>Its place among the entries of the order, from 1.</summary>
    public long Number { get; private set; }

    public AssistanceChange Change { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    public ActorKind ActorKind { get; private set; }

    public Guid? ActorAccountId { get; private set; }

    public string ActorName { get; private set; } = "";

    /// <summary>What was said or set with it.</summary>
    public string? Text { get; private set; }

    /// <summary>The sheet or call that it came of; unique within the order.</summary>
    public Guid? RequestId { get; private set; }

    public static AssistanceEntry Write(CaseAct act, AssistedService order, long number, AssistanceChange change, string? text) => new()
    {
        Id = act.Guids.Create(),
        TenantId = order.TenantId,
        OrderId = order.Id,
        Number = number,
        Change = change,
        At = act.At,
        ActorKind = act.By.Kind,
        ActorAccountId = act.By.AccountId,
        ActorName = act.By.Name,
        Text = text,
        RequestId = act.RequestId,
    };
}
