using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Cases.Desk;
using Governance.Complaints.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;

namespace Governance.Complaints.Pages.Complaints.Verbs;

[Authorize(Policy = ComplaintPermissions.WorkOrders)]
internal sealed class ReturnModel(WorkOrderService orders, VerbForms forms, Texts texts) : CaseVerbPage(CaseVerb.Return, forms, texts)
{
    protected override Task DoAsync(CancellationToken cancellationToken) =>
        orders.ReturnAsync(Number, Order!.Value, Input.ToText(), cancellationToken);
}
