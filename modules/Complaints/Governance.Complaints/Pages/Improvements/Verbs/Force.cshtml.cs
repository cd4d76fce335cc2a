using Governance.Complaints.Application.Improvements;
using Governance.Complaints.Application.Improvements.Verbs;
using Governance.Complaints.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;

namespace Governance.Complaints.Pages.Improvements.Verbs;

[Authorize(Policy = ComplaintPermissions.Work)]
internal sealed class ForceModel(ImprovementDesk desk, ImprovementForms forms, Texts texts) : ImprovementVerbPage(ImprovementVerb.Force, forms, texts)
{
    protected override Task DoAsync(CancellationToken cancellationToken) => desk.PutIntoForceAsync(Improvement, Input.ToForce(), cancellationToken);
}
