using Governance.Halls.Application.Devices;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.MultiTenancy;
using Microsoft.AspNetCore.Authorization;

namespace Governance.Halls.Pages.Pad;

[Authorize(Policy = DeviceSchemes.PadPolicy)]
internal sealed class ItemModel(DeviceKeys keys, DeviceScreens screens, ICurrentTenant currentTenant, Texts texts)
    : PadPage(keys, currentTenant, texts)
{
    // Time enough to read; then the next visitor finds the first page.
    private const int ThreeMinutes = 180;

    public ScreenGuide Guide { get; private set; } = null!;

    /// <summary>How long it takes, in words.</summary>
    public string Time => (Guide.PromisedWorkingDays, Guide.StatutoryWorkingDays) switch
    {
        (null, null) => Texts["Halls:Pad.TimeUnknown"],
        (0, _) => Texts["Halls:Pad.AtOnce"],
        ({ } promised, { } statutory) => Texts["Halls:Pad.PromisedOfStatutory", promised, statutory],
        ({ } promised, null) => Texts["Halls:Pad.Promised", promised],
        (null, { } statutory) => Texts["Halls:Pad.Statutory", statutory],
    };

    public string Fee => Guide.FeeYuan switch
    {
        null => Texts["Halls:Pad.FeeUnknown"],
        0 => Texts["Halls:Pad.Free"],
        { } fee => Texts["Halls:Pad.Fee", fee],
    };

    public async Task OnGetAsync(Guid item, CancellationToken cancellationToken)
    {
        ComeBack(ThreeMinutes, "/pad");
        Guide = await screens.GuideAsync(Device.Id, item, cancellationToken);
    }
}
