using Governance.Halls.Application.Devices;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.MultiTenancy;
using Microsoft.AspNetCore.Authorization;

namespace Governance.Halls.Pages.Pad;

[Authorize(Policy = DeviceSchemes.PadPolicy)]
internal sealed class IndexModel(DeviceKeys keys, DeviceScreens screens, ICurrentTenant currentTenant, Texts texts)
    : PadPage(keys, currentTenant, texts)
{
    private const int EachMinute = 60;

    public DeviceScreen Screen { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        ComeBack(EachMinute);
        Screen = await screens.OfAsync(Device.Id, PhotoAddress, cancellationToken);
    }
}
