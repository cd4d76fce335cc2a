using Governance.Complaints.Application.Assistance;
using Governance.Complaints.Domain.Assistance;
using Governance.Complaints.Domain.Codes;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.Assistance.Citizens;

/// <summary>A page behind the code of a help order.</summary>
internal abstract class HelpTicketPage(AssistanceEntrance entrance, AssistanceCitizens citizens, Texts texts) : TicketPage<CaseCode, TrackedHelp>(texts)
{
    public override string Href => $"/a/{Tracked.Ticket}";

    protected AssistanceCitizens Orders => citizens;

    protected override Task LetInAsync(Func<CaseCode, Task> work, CancellationToken cancellationToken) =>
        entrance.EnterAsync(Ticket, work, cancellationToken);

    protected override Task<TrackedHelp> ReadAsync(CaseCode code, CancellationToken cancellationToken) => citizens.ReadAsync(code, cancellationToken);

    /// <summary>Does something to the order; no form brings a fee in.</summary>
    protected Task<IActionResult> DoFreeAsync(Func<CaseCode, Task> verb, string done, CancellationToken cancellationToken) => DoAsync(
        code =>
        {
            AssistanceFee.RequireNone(Request.Form.Keys);
            return verb(code);
        },
        done,
        cancellationToken);
}
