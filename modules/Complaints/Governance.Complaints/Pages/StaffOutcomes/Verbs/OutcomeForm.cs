using Governance.Complaints.Application.StaffOutcomes;
using Governance.Complaints.Contracts;

namespace Governance.Complaints.Pages.StaffOutcomes.Verbs;

/// <summary>The form of one verb.</summary>
/// <param name="Verb">What is done.</param>
/// <param name="Outcome">To what; whom it is about is masked.</param>
/// <param name="Input">What is typed.</param>
internal sealed record OutcomeForm(OutcomeVerb Verb, OutcomeRow Outcome, OutcomeVerbInput Input)
{
    public bool IsOffered => Offered(Outcome.State, Outcome.Staff is not null, Outcome.Heard).Contains(Verb);

    public string Href => HrefOf(Verb, Outcome.Number);

    public static string HrefOf(OutcomeVerb verb, string number) =>
        $"/outcomes/{number}/{(verb == OutcomeVerb.Hear ? "statement" : verb.ToString().ToLowerInvariant())}";

    /// <summary>What can be done now, what comes next first: whoever it is about is heard before it is decided.</summary>
    public static IReadOnlyList<OutcomeVerb> Offered(StaffOutcomeState state, bool isOfSomebody, bool heard) => (state, isOfSomebody, heard) switch
    {
        (StaffOutcomeState.Proposed, true, false) => [OutcomeVerb.Hear, OutcomeVerb.Decide, OutcomeVerb.Drop],
        (StaffOutcomeState.Proposed, true, true) => [OutcomeVerb.Decide, OutcomeVerb.Hear, OutcomeVerb.Drop],
        (StaffOutcomeState.Proposed, false, _) => [OutcomeVerb.Decide, OutcomeVerb.Drop],
        (StaffOutcomeState.Decided, _, _) => [OutcomeVerb.Lift],
        _ => [],
    };
}
