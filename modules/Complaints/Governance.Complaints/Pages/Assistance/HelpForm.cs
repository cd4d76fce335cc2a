using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Complaints.Pages.Assistance;

/// <summary>The sheet that asks for help.</summary>
/// <param name="Input">What it holds.</param>
/// <param name="Items">The service items of the hall.</param>
/// <param name="IsStaff">Whether staff fill it in.</param>
internal sealed record HelpForm(HelpInput Input, IReadOnlyList<SelectListItem> Items, bool IsStaff);
