using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Identity.Pages.Support;

/// <summary>Lists to choose from, in the reader's words.</summary>
internal static class Choices
{
    public static List<SelectListItem> Roles(this Texts texts, IEnumerable<string> roles) =>
        [.. roles.Select(role => new SelectListItem(texts.Role(role), role))];

    public static string Role(this Texts texts, string role) => texts[$"Identity:Role.{role}"];
}
