using Governance.Complaints.Application.TrackingCards;
using Governance.Complaints.Application.TrackingCards.Requests;
using Governance.Complaints.Contracts;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Complaints.Pages.TrackingCards;

/// <summary>再来: how the visit with the card went.</summary>
[Authorize(Policy = ComplaintPermissions.HandOutCards)]
internal sealed class VisitModel(CardReader cards, CardDesk desk, IGuidGenerator guids, Texts texts) : CardStepPage(cards, guids, texts)
{
    public IReadOnlyList<SelectListItem> Outcomes =>
        [new(Texts["Complaints:Cards.Succeeded"], bool.TrueString), new(Texts["Complaints:Cards.Failed"], bool.FalseString)];

    protected override Task<CardReceipt> DoAsync(CancellationToken cancellationToken) => desk.VisitAsync(
        Card,
        new NoteVisitRequest(
            Input.Succeeded ?? throw new InvalidInputException("succeeded", CaseErrorCodes.TextRequired), Input.Reason, Input.Brought, PaperLines.Read(Input.Asked),
            Input.Revision, Input.RequestId),
        cancellationToken);

    protected override IActionResult Done(CardReceipt receipt)
    {
        TempData["Done"] = Texts["Complaints:Cards.VisitNoted"];
        return Redirect(receipt.State == TrackingCardState.Done ? $"/cards/{receipt.Number}" : $"/cards/{receipt.Number}/print");
    }
}
