using Governance.Complaints.Application.Assistance.Requests;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Assistance;
using Governance.Complaints.Domain.Cases;
using Governance.Halls.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Permissions;
using Governance.Kernel.Timing;

namespace Governance.Complaints.Application.Assistance;

/// <summary>What the hall does with a help order.</summary>
internal sealed class AssistanceHandling(
    AssistanceDesk desk, AssistanceStore store, AssistancePeople people, ComplaintsDbContext db, IHallBookService book, IHallOpeningService opening,
    ICurrentUser user, TimeProvider time)
{
    public async Task<AssistedService> AssignAsync(string number, AssignHelperRequest request, CancellationToken cancellationToken)
    {
        var staff = await StaffAsync(number, cancellationToken);
        var helper = HelperOf(staff, "helper", request.Helper);
        var team = (request.Team ?? []).Select(id => HelperOf(staff, "team", id)).ToList();
        return await desk.DoAsync(number, request.ToSheet(), (order, act) => order.Assign(act, helper, team), cancellationToken);
    }

    public async Task<AssistedService> HandOverAsync(string number, HandOverRequest request, CancellationToken cancellationToken)
    {
        var helper = HelperOf(await StaffAsync(number, cancellationToken), "helper", request.Helper);
        return await desk.DoAsync(number, request.ToSheet(), (order, act) => order.HandOver(act, helper, request.Reason), cancellationToken);
    }

    public async Task<AssistedService> AppointAsync(string number, AppointmentRequest request, CancellationToken cancellationToken)
    {
        var calendar = await opening.CalendarAsync((await store.LoadAsync(number, cancellationToken)).HallId, cancellationToken);
        return await desk.DoAsync(
            number, request.ToSheet(), (order, act) => order.Appoint(act, calendar, request.Day, request.From, request.Until, request.Place),
            cancellationToken);
    }

    public Task<AssistedService> NoteConsentAsync(string number, ConsentRequest request, CancellationToken cancellationToken) => desk.DoAsync(
        number,
        request.ToSheet(),
        (order, act) =>
        {
            var witness = people.Witness(order.Id, request.Witness);
            order.NoteConsent(act, request.By, request.How, witness is not null);
            if (witness is not null)
            {
                db.Add(witness);
            }
        },
        cancellationToken);

    public Task<AssistedService> TakeStepAsync(string number, HelpTextRequest request, CancellationToken cancellationToken) =>
        desk.DoAsync(number, request.ToSheet(), (order, act) => order.TakeStep(act, request.Text), cancellationToken);

    public Task<AssistedService> CompleteAsync(string number, HelpTextRequest request, CancellationToken cancellationToken) =>
        desk.DoAsync(number, request.ToSheet(), (order, act) => order.Complete(act, request.Text), cancellationToken);

    public Task<AssistedService> CancelAsync(string number, HelpTextRequest request, CancellationToken cancellationToken) =>
        desk.DoAsync(number, request.ToSheet(), (order, act) => order.Cancel(act, request.Text), cancellationToken);

    public Task<AssistedService> RateAsync(string number, HelpRatingRequest request, CancellationToken cancellationToken) =>
        desk.DoAsync(number, request.ToSheet(), (order, act) => order.Rate(act, request.Level, request.Text), cancellationToken);

    /// <summary>Shows in full who is helped; the look is an entry of the order, and the citizen sees it.</summary>
    /// <exception cref="InvalidInputException">No purpose was given (<see cref="CitizenErrorCodes.PurposeMissing"/>).</exception>
    /// <exception cref="BusinessException">The caller is neither the helper nor the hall manager.</exception>
    public async Task<HelpedPeople> LookAsync(string number, HelpLookRequest request, CancellationToken cancellationToken)
    {
        var purpose = Written.Optional("purpose", request.Purpose, Domain.Lengths.Reason) ?? throw new InvalidInputException("purpose", CitizenErrorCodes.PurposeMissing);
        var order = await desk.DoAsync(
            number, request.ToSheet(), (o, act) => o.NoteLook(act, user.Roles.Contains(RoleNames.HallManager), purpose), cancellationToken);
        var all = await people.ReadAsync(order.Id, cancellationToken);
        return new HelpedPeople(
            all.FirstOrDefault(p => p.Part == AssistancePart.Helped), all.FirstOrDefault(p => p.Part == AssistancePart.Asker),
            all.FirstOrDefault(p => p.Part == AssistancePart.Witness), [.. all.Where(p => p.Part == AssistancePart.Listed)]);
    }

    private async Task<IReadOnlyList<StaffState>> StaffAsync(string number, CancellationToken cancellationToken) =>
        await book.StaffOfAsync((await store.LoadAsync(number, cancellationToken)).HallId, time.Today(), cancellationToken);

    private static AssistanceHelper HelperOf(IReadOnlyList<StaffState> staff, string field, Guid id) =>
        staff.FirstOrDefault(s => s.Id == id) is { } person
            ? new AssistanceHelper(person.Id, person.Name)
            : throw new InvalidInputException(field, AssistanceErrorCodes.HelperUnknown);
}
