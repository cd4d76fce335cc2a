using Governance.Complaints.Application.Improvements;
using Governance.Complaints.Application.Improvements.Verbs;
using Governance.Complaints.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;

namespace Governance.Complaints.Pages.Improvements.Verbs;

[Authorize(Policy = ComplaintPermissions.Decide)]
internal sealed class DecideModel(ImprovementDesk desk, ImprovementForms forms, Texts texts) : ImprovementVerbPage(ImprovementVerb.Decide, forms, texts)
{
    protected override Task DoAsync(CancellationToken cancellationToken) => desk.DecideAsync(Improvement, Input.ToDecision(), cancellationToken);
}
