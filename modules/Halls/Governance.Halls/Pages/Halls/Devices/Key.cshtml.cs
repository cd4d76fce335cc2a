using System.Text;
using Governance.Halls.Application.Devices;
using Governance.Halls.Contracts;
using Governance.Halls.Domain.Devices;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.MultiTenancy;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using QRCoder;

namespace Governance.Halls.Pages.Halls.Devices;

[Authorize(Policy = HallPermissions.Devices)]
[ResponseCache(NoStore = true)]
internal sealed class KeyModel(DeviceReader reader, DeviceManagementService management, ICurrentTenant currentTenant, Texts texts)
    : DevicePageModel(reader, currentTenant, texts)
{
    private const int PixelsOfAModule = 6;

    /// <summary>The key, on the answer that hands it out and never again.</summary>
    public IssuedKey? Issued { get; private set; }

    public bool HasKey => Device.State == DeviceState.InUse;

    /// <summary>The address to scan; it holds the pairing code, not the key.</summary>
    public string PairingAddress => $"{Request.Scheme}://{Request.Host}{Request.PathBase}/pad/pair?code={Issued!.PairingCode}";

    public string Picture
    {
        get
        {
            using var generator = new QRCodeGenerator();
            using var code = new SvgQRCode(generator.CreateQrCode(PairingAddress, QRCodeGenerator.ECCLevel.M));
            return $"data:image/svg+xml;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(code.GetGraphic(PixelsOfAModule)))}";
        }
    }

    public Task OnGetAsync(CancellationToken cancellationToken) => LoadOwnAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadOwnAsync(cancellationToken);
        await TryAsync(async () => Issued = await management.GiveKeyAsync(DeviceId, cancellationToken));
        return Page();
    }
}
