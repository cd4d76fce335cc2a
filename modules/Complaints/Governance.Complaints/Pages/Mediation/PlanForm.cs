using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Complaints.Pages.Mediation;

/// <summary>The form that calls people together or arranges it anew.</summary>
/// <param name="Input">What it holds.</param>
/// <param name="Departments">The departments to choose from.</param>
/// <param name="Windows">The windows of the hall.</param>
/// <param name="Staff">The people of the hall.</param>
/// <param name="ReasonKey">What the reason is called; <c>null</c> where none is asked for.</param>
internal sealed record PlanForm(
    PlanInput Input, IReadOnlyList<SelectListItem> Departments, IReadOnlyList<SelectListItem> Windows, IReadOnlyList<SelectListItem> Staff, string? ReasonKey);
