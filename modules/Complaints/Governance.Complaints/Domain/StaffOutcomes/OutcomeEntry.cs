using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.StaffOutcomes;

/// <summary>One thing done to an outcome for staff, written in the save that does it and never changed.</summary>
internal sealed class OutcomeEntry : Entity<Guid>, IMultiTenant, IAppendOnly
{
    private OutcomeEntry()
    {
    }

    public Guid? TenantId { get; private set; }

    public Guid OutcomeId { get; private set; }

    /// <summary>Its place among the entries of the outcome, from 1.</summary>
    public long Number { get; private set; }

    public StaffOutcomeChange Change { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    public Guid? ActorAccountId { get; private set; }

    public string ActorName { get; private set; } = "";

    /// <summary>What was said with it: a statement, a reason.</summary>
    public string? Text { get; private set; }

    /// <summary>The sheet or call that it came of; unique within the outcome.</summary>
    public Guid? RequestId { get; private set; }

    public static OutcomeEntry Write(CaseAct act, StaffOutcome outcome, long number, StaffOutcomeChange change, string? text) => new()
    {
        Id = act.Guids.Create(),
        TenantId = outcome.TenantId,
        OutcomeId = outcome.Id,
        Number = number,
        Change = change,
        At = act.At,
        ActorAccountId = act.By.AccountId,
        ActorName = act.By.Name,
        Text = text,
        RequestId = act.RequestId,
    };
}
