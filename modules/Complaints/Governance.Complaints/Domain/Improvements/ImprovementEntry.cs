using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.Improvements;

/// <summary>One thing done to a change, written in the save that does it and never changed.</summary>
internal sealed class ImprovementEntry : Entity<Guid>, IMultiTenant, IAppendOnly
{
    private ImprovementEntry()
    {
    }

    public Guid? TenantId { get; private set; }

    public Guid ImprovementId { get; private set; }

    /// <summary>Its place among the entries of the change, from 1.</summary>
    public long Number { get; private set; }

    public ImprovementChange Change { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    public Guid? ActorAccountId { get; private set; }

    public string ActorName { get; private set; } = "";

    public string? Text { get; private set; }

    /// <summary>The sheet or call that it came of; unique within the tenant.</summary>
    public Guid? RequestId { get; private set; }

    public static ImprovementEntry Write(CaseAct act, Improvement improvement, long number, ImprovementChange change, string? text) => new()
    {
        Id = act.Guids.Create(),
        TenantId = improvement.TenantId,
        ImprovementId = improvement.Id,
        Number = number,
        Change = change,
        At = act.At,
        ActorAccountId = act.By.AccountId,
        ActorName = act.By.Name,
        Text = text,
        RequestId = act.RequestId,
    };
}
