using Governance.Complaints.Application.StaffOutcomes;
using Governance.Complaints.Contracts;
using Governance.Kernel.Domain;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;

namespace Governance.Complaints.Pages.StaffOutcomes.Verbs;

[Authorize(Policy = ComplaintPermissions.RecordOutcomes)]
internal sealed class HearModel(OutcomeDesk desk, OutcomeReader reader, IGuidGenerator guids, TimeProvider time, Texts texts)
    : OutcomeVerbPage(OutcomeVerb.Hear, reader, guids, time, texts)
{
    protected override Task DoAsync(CancellationToken cancellationToken) => desk.HearAsync(Number, Input.ToStatement(), cancellationToken);
}
