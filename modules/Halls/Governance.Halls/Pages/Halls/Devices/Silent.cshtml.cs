using Governance.Halls.Application.Devices;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Authorization;

namespace Governance.Halls.Pages.Halls.Devices;

[Authorize(Policy = HallPermissions.View)]
internal sealed class SilentModel(SilentDevices silent, TimeProvider time, Texts texts) : HallsPage(texts)
{
    public SilenceReport Report { get; private set; } = null!;

    public int Count => Report.Halls.Sum(h => h.Devices.Count);

    public DateTime Now { get; } = time.UtcDateTime();

    public async Task OnGetAsync(CancellationToken cancellationToken) => Report = await silent.FindAsync(cancellationToken);
}
