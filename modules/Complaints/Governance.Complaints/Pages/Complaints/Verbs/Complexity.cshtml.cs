using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Cases.Desk;
using Governance.Complaints.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;

namespace Governance.Complaints.Pages.Complaints.Verbs;

[Authorize(Policy = ComplaintPermissions.Decide)]
internal sealed class ComplexityModel(CaseDecisions decisions, VerbForms forms, Texts texts) : CaseVerbPage(CaseVerb.SetComplexity, forms, texts)
{
    protected override Task DoAsync(CancellationToken cancellationToken) =>
        decisions.SetComplexityAsync(Number, Input.ToComplexity(), cancellationToken);
}
