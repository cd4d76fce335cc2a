using Governance.Complaints.Application.Mediation;
using Governance.Complaints.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;

namespace Governance.Complaints.Pages.Mediation;

/// <summary>改期或调整.</summary>
[Authorize(Policy = ComplaintPermissions.CallMediation)]
internal sealed class RearrangeModel(MediationReader sessions, MediationHandling handling, MediationForms forms, TimeProvider time, Texts texts)
    : ArrangePage(SessionStep.Rearrange, sessions, forms, time, texts)
{
    protected override string ReasonKey => "Complaints:Mediation.RearrangeReason";

    protected override async Task<PlanInput> FreshAsync(CancellationToken cancellationToken) => View.HeldAt is null
        ? await Forms.FreshAsync(View.Revision, [], cancellationToken)
        : Forms.Of(View);

    protected override Task DoAsync(CancellationToken cancellationToken) => handling.RearrangeAsync(Number, Input.ToRequest(), cancellationToken);
}
