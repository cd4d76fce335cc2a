namespace Governance.Complaints.Pages.StaffOutcomes.Verbs;

/// <summary>What can be done to an outcome, each on a page of its own; in the order in which the pages offer it.</summary>
internal enum OutcomeVerb
{
    Hear,
    Decide,
    Drop,
    Lift,
}
