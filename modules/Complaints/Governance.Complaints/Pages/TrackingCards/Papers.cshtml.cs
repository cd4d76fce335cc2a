using Governance.Complaints.Application.Intake;
using Governance.Complaints.Application.Lists;
using Governance.Complaints.Application.TrackingCards;
using Governance.Complaints.Application.TrackingCards.Requests;
using Governance.Complaints.Contracts;
using Governance.Kernel.Domain;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.TrackingCards;

/// <summary>新版: papers brought, not needed any more, or added.</summary>
[Authorize(Policy = ComplaintPermissions.HandOutCards)]
internal sealed class PapersModel(CardReader cards, CardDesk desk, IntakeBookReader books, DeskHalls halls, IGuidGenerator guids, Texts texts)
    : CardStepPage(cards, guids, texts)
{
    public IReadOnlyList<Choice> Windows { get; private set; } = [];

    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        await base.LoadAsync(cancellationToken);
        Windows = (await books.ReadAsync(await halls.OneAsync(View.Hall, cancellationToken), cancellationToken)).Windows;
    }

    protected override Task<CardReceipt> DoAsync(CancellationToken cancellationToken) => desk.ReviseAsync(
        Card,
        new ReviseCardRequest(
            Input.Brought, Input.Waived, PaperLines.Read(Input.Added), IntakeBook.Find(Windows, "nextWindow", Input.NextWindow, IntakeErrorCodes.WindowUnknown),
            Input.NextBody, Input.Revision, Input.RequestId),
        cancellationToken);

    protected override IActionResult Done(CardReceipt receipt)
    {
        TempData["Done"] = Texts["Complaints:Cards.Revised", receipt.Revision];
        return Redirect($"/cards/{receipt.Number}/print");
    }
}
