using Governance.Complaints.Application.Assistance;
using Governance.Complaints.Application.Assistance.Verbs;
using Governance.Complaints.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;

namespace Governance.Complaints.Pages.Assistance.Verbs;

[Authorize(Policy = ComplaintPermissions.Assist)]
internal sealed class AppointmentModel(AssistanceHandling orders, AssistanceForms forms, Texts texts) : AssistanceVerbPage(AssistanceVerb.Appoint, forms, texts)
{
    protected override Task DoAsync(CancellationToken cancellationToken) => orders.AppointAsync(Help, Input.ToAppointment(), cancellationToken);
}
