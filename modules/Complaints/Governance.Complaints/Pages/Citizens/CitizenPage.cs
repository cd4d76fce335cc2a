using Governance.Complaints.Application.Citizens;
using Governance.Kernel.Infrastructure.Localization;

namespace Governance.Complaints.Pages.Citizens;

/// <summary>A page behind the code of a case.</summary>
internal abstract class CitizenPage(CitizenEntrance entrance, TrackingReader reader, Texts texts) : TicketPage<EnteredCase, TrackedCase>(texts)
{
    public override string Href => $"/t/{Tracked.Ticket}";

    protected override Task LetInAsync(Func<EnteredCase, Task> work, CancellationToken cancellationToken) =>
        entrance.EnterAsync(Ticket, work, cancellationToken);

    protected override Task<TrackedCase> ReadAsync(EnteredCase entered, CancellationToken cancellationToken) => reader.ReadAsync(entered, cancellationToken);
}
