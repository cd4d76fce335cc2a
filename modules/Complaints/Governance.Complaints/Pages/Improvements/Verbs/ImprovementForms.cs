using Governance.Complaints.Application.Improvements;
using Governance.Complaints.Application.Improvements.Counts;
using Governance.Complaints.Application.Improvements.Verbs;
using Governance.Complaints.Contracts;
using Governance.Kernel.Domain;
using Governance.Kernel.Timing;

namespace Governance.Complaints.Pages.Improvements.Verbs;

/// <summary>Makes the forms of changes.</summary>
internal sealed class ImprovementForms(ImprovementReader reader, ImprovementSteps steps, IGuidGenerator guids, TimeProvider time)
{
    private const int MostCandidates = 20;

    /// <param name="verb">What is done.</param>
    /// <param name="number">The change.</param>
    /// <param name="typed">What was typed before; <c>null</c> for an empty form.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ImprovementForm> OfAsync(ImprovementVerb verb, string number, ImprovementVerbInput? typed, CancellationToken cancellationToken)
    {
        var view = await reader.GetAsync(number, cancellationToken);
        var input = typed ?? new ImprovementVerbInput { RequestId = guids.Create(), Revision = view.Revision, On = time.Today() };
        return new ImprovementForm(
            verb, view, input, (await steps.OfAsync(view, cancellationToken)).Contains(verb),
            verb == ImprovementVerb.Link ? await CandidatesAsync(number, cancellationToken) : []);
    }

    private async Task<IReadOnlyList<CauseRow>> CandidatesAsync(string number, CancellationToken cancellationToken) =>
        [.. (await reader.CasesAsync(number, CausePart.Lately, null, CauseCases.UsualRows, cancellationToken)).Rows
            .Where(c => c is { Reached: true, IsBehind: false, State: CaseState.Closed or CaseState.Archived }).Take(MostCandidates)];
}
