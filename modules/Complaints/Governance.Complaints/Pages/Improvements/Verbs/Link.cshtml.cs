using Governance.Complaints.Application.Improvements;
using Governance.Complaints.Application.Improvements.Verbs;
using Governance.Complaints.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;

namespace Governance.Complaints.Pages.Improvements.Verbs;

[Authorize(Policy = ComplaintPermissions.ProposeImprovements)]
internal sealed class LinkModel(ImprovementIntake intake, ImprovementForms forms, Texts texts) : ImprovementVerbPage(ImprovementVerb.Link, forms, texts)
{
    protected override Task DoAsync(CancellationToken cancellationToken) => intake.LinkAsync(Improvement, Input.ToLink(), cancellationToken);
}
