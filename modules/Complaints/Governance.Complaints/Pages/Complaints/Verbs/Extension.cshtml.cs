using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Cases.Desk;
using Governance.Complaints.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;

namespace Governance.Complaints.Pages.Complaints.Verbs;

[Authorize(Policy = ComplaintPermissions.Work)]
internal sealed class ExtensionModel(WorkOrderService orders, VerbForms forms, Texts texts) : CaseVerbPage(CaseVerb.AskExtension, forms, texts)
{
    protected override Task DoAsync(CancellationToken cancellationToken) =>
        orders.AskExtensionAsync(Number, Input.ToExtension(), cancellationToken);
}
