using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Cases.Desk;
using Governance.Complaints.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;

namespace Governance.Complaints.Pages.Complaints.Verbs;

[Authorize(Policy = ComplaintPermissions.Decide)]
internal sealed class ApproveExtensionModel(CaseDecisions decisions, VerbForms forms, Texts texts) : CaseVerbPage(CaseVerb.ApproveExtension, forms, texts)
{
    protected override Task DoAsync(CancellationToken cancellationToken) =>
        decisions.ApproveExtensionAsync(Number, Input.ToPlain(), cancellationToken);
}
