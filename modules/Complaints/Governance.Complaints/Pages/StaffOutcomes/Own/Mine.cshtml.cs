using Governance.Complaints.Application.StaffOutcomes.Own;
using Governance.Complaints.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.StaffOutcomes.Own;

/// <summary>What is proposed or decided about whoever is signed in.</summary>
[Authorize(Policy = ComplaintPermissions.OwnOutcomes)]
[ResponseCache(NoStore = true)]
internal sealed class MineModel(OwnOutcomes outcomes, Texts texts) : ComplaintsPage(texts)
{
    public IReadOnlyList<OwnOutcome> Outcomes { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Outcomes = await outcomes.ListAsync(cancellationToken);
}
