using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Cases.Desk;
using Governance.Complaints.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;

namespace Governance.Complaints.Pages.Complaints.Verbs;

[Authorize(Policy = ComplaintPermissions.Handle)]
internal sealed class CloseModel(CaseHandling cases, VerbForms forms, Texts texts) : CaseVerbPage(CaseVerb.Close, forms, texts)
{
    protected override Task DoAsync(CancellationToken cancellationToken) =>
        cases.CloseAsync(Number, Input.ToPlain(), cancellationToken);
}
