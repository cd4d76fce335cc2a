using Governance.Complaints.Application.Assistance;
using Governance.Complaints.Application.Assistance.Verbs;
using Governance.Complaints.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;

namespace Governance.Complaints.Pages.Assistance.Verbs;

[Authorize(Policy = ComplaintPermissions.ArrangeAssistance)]
internal sealed class RatingModel(AssistanceHandling orders, AssistanceForms forms, Texts texts) : AssistanceVerbPage(AssistanceVerb.Rate, forms, texts)
{
    protected override Task DoAsync(CancellationToken cancellationToken) => orders.RateAsync(Help, Input.ToRating(), cancellationToken);
}
