using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Cases.Desk;
using Governance.Complaints.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;

namespace Governance.Complaints.Pages.Complaints.Verbs;

[Authorize(Policy = ComplaintPermissions.Handle)]
internal sealed class ArchiveModel(CaseHandling cases, VerbForms forms, Texts texts) : CaseVerbPage(CaseVerb.Archive, forms, texts)
{
    protected override Task DoAsync(CancellationToken cancellationToken) =>
        cases.ArchiveAsync(Number, Input.ToPlain(), cancellationToken);
}
