using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Cases.Desk;
using Governance.Complaints.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;

namespace Governance.Complaints.Pages.Complaints.Verbs;

[Authorize(Policy = ComplaintPermissions.WorkOrders)]
internal sealed class ReportModel(WorkOrderService orders, VerbForms forms, Texts texts) : CaseVerbPage(CaseVerb.ReportWork, forms, texts)
{
    protected override Task DoAsync(CancellationToken cancellationToken) =>
        orders.ReportAsync(Number, Order!.Value, Input.ToText(), cancellationToken);
}
