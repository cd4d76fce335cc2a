using Governance.Complaints.Application.StaffOutcomes;
using Governance.Complaints.Contracts;
using Governance.Kernel.Domain;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;

namespace Governance.Complaints.Pages.StaffOutcomes.Verbs;

[Authorize(Policy = ComplaintPermissions.RecordOutcomes)]
internal sealed class DecideModel(OutcomeDecisions decisions, OutcomeReader reader, IGuidGenerator guids, TimeProvider time, Texts texts)
    : OutcomeVerbPage(OutcomeVerb.Decide, reader, guids, time, texts)
{
    protected override Task DoAsync(CancellationToken cancellationToken) => decisions.DecideAsync(Number, Input.ToDecision(), cancellationToken);
}
