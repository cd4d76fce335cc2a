using Governance.Complaints.Application.Cases.Requests;
using Governance.Complaints.Application.Mediation;
using Governance.Complaints.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;

namespace Governance.Complaints.Pages.Mediation;

/// <summary>取消.</summary>
[Authorize(Policy = ComplaintPermissions.CallMediation)]
internal sealed class CancelModel(MediationReader sessions, MediationHandling handling, MediationForms forms, TimeProvider time, Texts texts)
    : SessionPage<CancelInput>(SessionStep.Cancel, sessions, forms, time, texts)
{
    protected override Task DoAsync(CancellationToken cancellationToken) =>
        handling.CancelAsync(Number, new TextRequest(Input.Reason, Input.RequestId, Input.Revision), cancellationToken);
}
