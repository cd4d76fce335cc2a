using Governance.Complaints.Application.Improvements;
using Governance.Complaints.Application.Improvements.Counts;
using Governance.Complaints.Application.Improvements.Verbs;

namespace Governance.Complaints.Pages.Improvements.Verbs;

/// <summary>The form of one verb.</summary>
/// <param name="Verb">What is done.</param>
/// <param name="Improvement">To what.</param>
/// <param name="Input">What is typed.</param>
/// <param name="IsOffered">Whether it can be done to the change as it stands now.</param>
/// <param name="Candidates">Cases of the same cause that could stand behind it.</param>
internal sealed record ImprovementForm(
    ImprovementVerb Verb, ImprovementView Improvement, ImprovementVerbInput Input, bool IsOffered, IReadOnlyList<CauseRow> Candidates)
{
    public string Href => HrefOf(Verb, Improvement.Number);

    public static string HrefOf(ImprovementVerb verb, string number) => $"/improvements/{number}/{verb.ToString().ToLowerInvariant()}";
}
