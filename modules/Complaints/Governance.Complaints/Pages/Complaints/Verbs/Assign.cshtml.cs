using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Cases.Desk;
using Governance.Complaints.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;

namespace Governance.Complaints.Pages.Complaints.Verbs;

[Authorize(Policy = ComplaintPermissions.Handle)]
internal sealed class AssignModel(CaseHandling cases, VerbForms forms, Texts texts) : CaseVerbPage(CaseVerb.Assign, forms, texts)
{
    protected override Task DoAsync(CancellationToken cancellationToken) =>
        cases.AssignAsync(Number, Input.ToAssign(), cancellationToken);
}
