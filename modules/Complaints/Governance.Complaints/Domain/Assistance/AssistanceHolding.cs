using Governance.Complaints.Domain.Cases;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.Assistance;

/// <summary>A stretch in which somebody had a help order.</summary>
internal sealed class AssistanceHolding : Entity<Guid>, IMultiTenant
{
    private AssistanceHolding()
    {
    }

    public Guid? TenantId { get; private set; }

    public Guid OrderId { get; private set; }

    /// <summary>From 1 in the order of handing over.</summary>
    public int Ordinal { get; private set; }

    public Guid HelperId { get; private set; }

    public string HelperName { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime From { get; private set; }

    /// <summary>UTC; <c>null</c> while he has it.</summary>
    public DateTime? To { get; private set; }

    public static AssistanceHolding Begin(CaseAct act, AssistedService order, int ordinal, AssistanceHelper helper) => new()
    {
        Id = act.Guids.Create(),
        TenantId = order.TenantId,
        OrderId = order.Id,
        Ordinal = ordinal,
        HelperId = helper.StaffId,
        HelperName = helper.Name,
        From = act.At,
    };

    public void End(CaseAct act) => To = act.At;
}
