using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Assistance;

namespace Governance.Complaints.Application.Assistance;

/// <summary>A help order as staff see it; who is helped is masked.</summary>
internal sealed record AssistanceView
{
    public required string Number { get; init; }

    public required long Revision { get; init; }

    public required string Hall { get; init; }

    public required string HallName { get; init; }

    public required AssistanceState State { get; init; }

    public required AssistanceChannel Channel { get; init; }

    public required AssistanceRequester Requester { get; init; }

    public required AssistanceReason Reason { get; init; }

    public required AssistanceVisit Visit { get; init; }

    public required int People { get; init; }

    /// <summary>How many of them are listed by name.</summary>
    public required int Listed { get; init; }

    public required string? Item { get; init; }

    public required string Text { get; init; }

    public required string? PersonName { get; init; }

    public required string? PersonPhone { get; init; }

    public required string? AskerName { get; init; }

    public required string? AskerPhone { get; init; }

    public required DateTime RequestedAt { get; init; }

    public required Guid? HelperId { get; init; }

    public required string? Helper { get; init; }

    public required string? Team { get; init; }

    public required DateTime? AppointmentAt { get; init; }

    public required DateTime? AppointmentUntil { get; init; }

    public required string? Place { get; init; }

    public required DateTime? ConsentAt { get; init; }

    public required ConsentGiver? ConsentBy { get; init; }

    public required ConsentWay? ConsentHow { get; init; }

    public required int Steps { get; init; }

    public required string? Result { get; init; }

    public required DateTime? DoneAt { get; init; }

    public required int? Level { get; init; }

    public required bool Simulated { get; init; }

    public required IReadOnlyList<HelpHolding> Holdings { get; init; }

    public required IReadOnlyList<HelpEntry> Course { get; init; }

    public static AssistanceView Of(
        AssistedService order, string hallName, IReadOnlyList<ShownPerson> people, int listed, IReadOnlyList<AssistanceEntry> course)
    {
        var (person, asker) = (people.FirstOrDefault(p => p.Part == AssistancePart.Helped), people.FirstOrDefault(p => p.Part == AssistancePart.Asker));
        return new AssistanceView
        {
            Number = order.Number,
            Revision = order.Revision,
            Hall = order.HallCode,
            HallName = hallName,
            State = order.State,
            Channel = order.Channel,
            Requester = order.Requester,
            Reason = order.Reason,
            Visit = order.Visit,
            People = order.People,
            Listed = listed,
            Item = order.ItemName,
            Text = order.Text,
            PersonName = person?.Name,
            PersonPhone = person?.Phone,
            AskerName = asker?.Name,
            AskerPhone = asker?.Phone,
            RequestedAt = order.RequestedAt,
            HelperId = order.HelperId,
            Helper = order.HelperName,
            Team = order.Team,
            AppointmentAt = order.AppointmentAt,
            AppointmentUntil = order.AppointmentUntil,
            Place = order.Place,
            ConsentAt = order.ConsentAt,
            ConsentBy = order.ConsentBy,
            ConsentHow = order.ConsentHow,
            Steps = order.Steps,
            Result = order.Result,
            DoneAt = order.DoneAt,
            Level = order.Level,
            Simulated = order.Simulated,
            Holdings = [.. order.Holdings.OrderBy(h => h.Ordinal).Select(h => new HelpHolding(h.HelperName, h.From, h.To))],
            Course = [.. course.Select(e => new HelpEntry(e.Number, e.Change, e.At, $"{e.ActorKind}", e.ActorName, e.Text))],
        };
    }
}

/// <summary>A stretch in which somebody had the order.</summary>
/// <param name="Helper">His name.</param>
/// <param name="From">UTC.</param>
/// <param name="To">UTC; <c>null</c> while he has it.</param>
internal sealed record HelpHolding(string Helper, DateTime From, DateTime? To);

/// <summary>One thing that was done.</summary>
/// <param name="Number">Its place.</param>
/// <param name="Change">What.</param>
/// <param name="At">UTC.</param>
/// <param name="By">In what capacity: Staff, Citizen or Program.</param>
/// <param name="ByName">The name of a member of staff.</param>
/// <param name="Text">What was said or set with it.</param>
internal sealed record HelpEntry(long Number, AssistanceChange Change, DateTime At, string By, string ByName, string? Text);
