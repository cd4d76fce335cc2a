using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Cases.Desk;
using Governance.Complaints.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;

namespace Governance.Complaints.Pages.Complaints.Verbs;

[Authorize(Policy = ComplaintPermissions.Work)]
internal sealed class AnswerModel(CaseHandling cases, VerbForms forms, Texts texts) : CaseVerbPage(CaseVerb.Answer, forms, texts)
{
    protected override Task DoAsync(CancellationToken cancellationToken) =>
        cases.AnswerAsync(Number, Input.ToAnswer(), cancellationToken);
}
