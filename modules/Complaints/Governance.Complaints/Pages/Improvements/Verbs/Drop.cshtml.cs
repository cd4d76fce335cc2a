using Governance.Complaints.Application.Improvements;
using Governance.Complaints.Application.Improvements.Verbs;
using Governance.Complaints.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;

namespace Governance.Complaints.Pages.Improvements.Verbs;

[Authorize(Policy = ComplaintPermissions.Decide)]
internal sealed class DropModel(ImprovementDesk desk, ImprovementForms forms, Texts texts) : ImprovementVerbPage(ImprovementVerb.Drop, forms, texts)
{
    protected override Task DoAsync(CancellationToken cancellationToken) => desk.DropAsync(Improvement, Input.ToText(), cancellationToken);
}
