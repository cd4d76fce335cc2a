using Governance.Halls.Application;
using Governance.Halls.Contracts;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Halls.Pages.Halls.Book;

/// <summary>What the forms of the hall book let one choose from.</summary>
internal static class Choices
{
    /// <summary>The departments that still exist, and the one that is chosen.</summary>
    public static IReadOnlyList<SelectListItem> Of(IEnumerable<DepartmentState> departments, DateOnly today, Guid? chosen) =>
        [.. departments.Where(d => d.To is null || d.To >= today || d.Id == chosen).Select(d => new SelectListItem(d.Name, d.Id.ToString()))];

    public static IReadOnlyList<SelectListItem> Of(MechanismNames names) => [.. names.Codes.Select(code => new SelectListItem(names[code], code))];
}
