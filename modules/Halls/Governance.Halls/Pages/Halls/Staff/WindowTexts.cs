using Governance.Halls.Application.Staff;
using Governance.Kernel.Infrastructure.Localization;

namespace Governance.Halls.Pages.Halls.Staff;

internal static class WindowTexts
{
    /// <summary>A window as its sign names it: zone and number.</summary>
    public static string Window(this Texts texts, WindowPlace window) =>
        texts[window.Zone.Length == 0 ? "Halls:Staff.WindowNumber" : "Halls:Staff.ZoneAndNumber", window.Zone, window.Number];

    /// <summary>A window with what stands above it.</summary>
    public static string WindowAndName(this Texts texts, WindowPlace window) => window.Name is { Length: > 0 } name
        ? texts["Halls:Staff.WindowAndName", texts.Window(window), name]
        : texts.Window(window);
}
