using Governance.Complaints.Application.Assistance;
using Governance.Complaints.Application.Assistance.Verbs;
using Governance.Complaints.Contracts;
using Governance.Complaints.Pages.Assistance.Verbs;
using Governance.Halls.Contracts;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Complaints.Pages.Assistance;

/// <summary>Makes the forms of help orders.</summary>
internal sealed class AssistanceForms(
    AssistanceReader orders, AssistanceSteps steps, HelperLoads helpers, IHallBookService book, IGuidGenerator guids, TimeProvider time)
{
    public async Task<HelpForm> SheetAsync(HallState hall, HelpInput input, bool isStaff, CancellationToken cancellationToken) => new(
        input, [.. (await book.ItemsAsync(hall.Id, time.Today(), cancellationToken)).Select(i => new SelectListItem(i.Name, i.Id.ToString()))], isStaff);

    /// <param name="verb">What is done.</param>
    /// <param name="number">The order.</param>
    /// <param name="typed">What was typed before; <c>null</c> for an empty form.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="EntityNotFoundException">There is no such order.</exception>
    public async Task<HelpVerbForm> OfAsync(AssistanceVerb verb, string number, HelpVerbInput? typed, CancellationToken cancellationToken)
    {
        var order = await orders.GetAsync(number, cancellationToken);
        return new HelpVerbForm(
            verb, order, typed ?? Fresh(order), (await steps.OfAsync(order, cancellationToken)).Contains(verb),
            verb is AssistanceVerb.Assign or AssistanceVerb.HandOver ? await HelpersAsync(order, cancellationToken) : []);
    }

    private HelpVerbInput Fresh(AssistanceView order) => new()
    {
        RequestId = guids.Create(),
        Revision = order.Revision,
        Day = order.AppointmentAt is { } at ? LocalTime.DayOf(at) : null,
        From = order.AppointmentAt is { } from ? $"{LocalTime.WallClock(from):HH:mm}" : null,
        Until = order.AppointmentUntil is { } until ? $"{LocalTime.WallClock(until):HH:mm}" : null,
        Place = order.Place ?? (order.Visit == AssistanceVisit.InHall ? order.HallName : null),
        ConsentBy = ConsentGiver.Self,
        ConsentHow = ConsentWay.Signed,
    };

    // Those with the least to do stand first.
    private async Task<IReadOnlyList<HelperLoad>> HelpersAsync(AssistanceView order, CancellationToken cancellationToken) =>
        [.. (await helpers.OfAsync(order.Hall, cancellationToken)).Helpers.Where(h => h.Id != order.HelperId).OrderBy(h => h.Open)];
}
