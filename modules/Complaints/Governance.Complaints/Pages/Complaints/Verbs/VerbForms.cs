using Governance.Complaints.Application.Cases.Desk;
using Governance.Complaints.Domain;
using Governance.Halls.Contracts;
using Governance.Kernel.Domain;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Complaints.Pages.Complaints.Verbs;

/// <summary>Makes the forms of verbs.</summary>
internal sealed class VerbForms(CaseDeskReader desk, IHallBookService book, IGuidGenerator guids, TimeProvider time)
{
    public async Task<VerbForm> OfAsync(CaseStep step, string number, VerbInput? typed, CancellationToken cancellationToken) =>
        await OfAsync(step, await desk.ReadAsync(number, cancellationToken), typed, cancellationToken);

    /// <param name="step">What is done.</param>
    /// <param name="view">The case.</param>
    /// <param name="typed">What was typed before; <c>null</c> for an empty form.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<VerbForm> OfAsync(CaseStep step, CaseDeskView view, VerbInput? typed, CancellationToken cancellationToken)
    {
        var departments = step.Verb == CaseVerb.Assign ? await DepartmentsAsync(cancellationToken) : [];
        return new VerbForm(step, view, typed ?? Fresh(view), departments);
    }

    private VerbInput Fresh(CaseDeskView view) => new()
    {
        RequestId = guids.Create(),
        Revision = view.Case.Revision,
        Channel = view.Case.AnswerBy == AnswerChannels.TrackingPage ? AnswerChannels.InPerson : view.Case.AnswerBy,
        Complex = !view.Case.Complex,
    };

    private async Task<IReadOnlyList<SelectListItem>> DepartmentsAsync(CancellationToken cancellationToken) =>
        [.. (await book.DepartmentsAsync(time.Today(), cancellationToken)).Select(d => new SelectListItem(d.Name, d.Id.ToString()))];
}
