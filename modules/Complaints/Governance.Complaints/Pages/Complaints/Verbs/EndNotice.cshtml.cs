using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Cases.Desk;
using Governance.Complaints.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;

namespace Governance.Complaints.Pages.Complaints.Verbs;

[Authorize(Policy = ComplaintPermissions.Work)]
internal sealed class EndNoticeModel(WorkOrderService orders, VerbForms forms, Texts texts) : CaseVerbPage(CaseVerb.EndNotice, forms, texts)
{
    protected override Task DoAsync(CancellationToken cancellationToken) =>
        orders.EndNoticeAsync(Number, Input.ToPlain(), cancellationToken);
}
