using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Cases.Desk;
using Governance.Complaints.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;

namespace Governance.Complaints.Pages.Complaints.Verbs;

[Authorize(Policy = ComplaintPermissions.Register)]
internal sealed class SupplementModel(CaseHandling cases, VerbForms forms, Texts texts) : CaseVerbPage(CaseVerb.Supplement, forms, texts)
{
    protected override Task DoAsync(CancellationToken cancellationToken) =>
        cases.SupplementAsync(Number, Input.ToText(), cancellationToken);
}
