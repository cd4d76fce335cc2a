using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Mediation;
using Governance.Complaints.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;

namespace Governance.Complaints.Pages.Mediation;

/// <summary>安排 of what the program has called.</summary>
[Authorize(Policy = ComplaintPermissions.CallMediation)]
internal sealed class PlanModel(
    MediationReader sessions, MediationHandling handling, CaseReader cases, MediationForms forms, TimeProvider time, Texts texts)
    : ArrangePage(SessionStep.Plan, sessions, forms, time, texts)
{
    protected override async Task<PlanInput> FreshAsync(CancellationToken cancellationToken)
    {
        // Those who passed it on are the ones to be called.
        var complaint = await cases.GetAsync(View.CaseNumber, cancellationToken);
        return await Forms.FreshAsync(View.Revision, complaint.WorkOrders.Select(o => o.DepartmentId), cancellationToken);
    }

    protected override Task DoAsync(CancellationToken cancellationToken) => handling.PlanAsync(Number, Input.ToRequest(), cancellationToken);
}
