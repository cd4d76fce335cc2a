using Governance.Halls.Application.Devices;
using Governance.Halls.Pages.Halls;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Halls.Pages.Pad;

/// <summary>Pairs the browser of a device. The address that was scanned only fills the form in: what opens addresses by itself
/// uses up no code.</summary>
[AllowAnonymous]
[ResponseCache(NoStore = true)]
internal sealed class PairModel(DeviceKeys keys, Texts texts) : HallsPage(texts)
{
    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    [BindProperty]
    public PairInput Input { get; set; } = new();

    /// <summary>Whether the code was scanned, so that nothing is to be typed.</summary>
    public bool IsScanned => !string.IsNullOrWhiteSpace(Code) && ModelState.IsValid;

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        KnownDevice? device = null;
        var done = await TryAsync(async () => device = await keys.PairAsync(Input.Number, Input.Secret ?? Code, cancellationToken));
        if (!done)
        {
            return Page();
        }

        await PadCookie.SignInAsync(HttpContext, device!);
        return Redirect("/pad");
    }
}

/// <summary>What the form asks for.</summary>
internal sealed class PairInput
{
    public string? Number { get; set; }

    public string? Secret { get; set; }
}
