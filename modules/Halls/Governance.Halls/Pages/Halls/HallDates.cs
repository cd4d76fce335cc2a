using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;

namespace Governance.Halls.Pages.Halls;

internal static class HallDates
{
    /// <summary>A date as exactly as it is known, in words.</summary>
    public static string Date(this Texts texts, CertainDate date) => date.Day is { } day
        ? texts[$"Halls:Date.{date.Precision}", day]
        : texts["Halls:Date.Unknown"];
}
