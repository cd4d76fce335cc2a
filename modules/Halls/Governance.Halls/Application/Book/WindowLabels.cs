using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;

namespace Governance.Halls.Application.Book;

internal static class WindowLabels
{
    /// <summary>A window as people call it.</summary>
    public static string WindowLabel(this Texts texts, string zone, string number) =>
        zone.Length == 0 ? texts["Halls:Window.LabelWithoutZone", number] : texts["Halls:Window.Label", zone, number];

    /// <summary>A window as people call it, with what stands above it.</summary>
    public static string WindowLabel(this Texts texts, WindowState window) =>
        texts.WindowLabel(window.Zone, window.Number) + (window.Name is null ? "" : $" {window.Name}");
}
