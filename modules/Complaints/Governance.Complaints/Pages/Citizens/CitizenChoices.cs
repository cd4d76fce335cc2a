using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Complaints.Pages.Citizens;

/// <summary>What a citizen chooses from.</summary>
internal static class CitizenChoices
{
    /// <summary>The five levels, the best first.</summary>
    public static IEnumerable<SelectListItem> Levels(this Texts texts) =>
        new[] { "5", "4", "3", "2", "1" }.Select(level => new SelectListItem(texts[$"Complaints:Citizens.Level.{level}"], level));
}
