using Governance.Complaints.Application.Cases.Desk;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Complaints.Pages.Complaints.Verbs;

/// <summary>The form of one verb, on a page of its own or on the page of the case.</summary>
internal sealed record VerbForm(CaseStep Step, CaseDeskView Desk, VerbInput Input, IReadOnlyList<SelectListItem> Departments)
{
    public CaseVerb Verb => Step.Verb;

    public string Number => Desk.Case.Number;

    public string Href => Step.HrefFor(Number);

    /// <summary>Whether it can be done to the case as it stands now.</summary>
    public bool IsOffered => Desk.StepFor(Verb, Step.WorkOrder) is not null;
}
