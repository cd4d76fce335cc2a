using Governance.Complaints.Application.Time;
using Governance.Complaints.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.Complaints.Time;

[Authorize(Policy = ComplaintPermissions.View)]
internal sealed class SupervisionsModel(SupervisionReader supervisions, TimeLateness lateness, Texts texts) : ComplaintsPage(texts)
{
    [BindProperty(SupportsGet = true)]
    public Guid? After { get; set; }

    public SupervisionList Orders { get; private set; } = null!;

    public Lateness Late { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Orders = await supervisions.ListAsync(After, null, cancellationToken);
        Late = await lateness.FindAsync(cancellationToken);
    }
}
