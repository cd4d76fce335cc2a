using Governance.Complaints.Application.Lists;
using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Assistance;

namespace Governance.Complaints.Application.Assistance;

/// <summary>A piece of a list of help orders.</summary>
/// <param name="Rows">The lines.</param>
/// <param name="Next">Where the next piece begins, to be handed in as <c>after</c>; <c>null</c> at the end.</param>
internal sealed record HelpPage(IReadOnlyList<HelpRow> Rows, string? Next);

/// <summary>How much is in a list.</summary>
/// <param name="List">The list.</param>
/// <param name="Count">All that is in it, however much that is.</param>
internal sealed record HelpCount(AssistanceList List, int Count);

/// <summary>A line of a list of help orders.</summary>
/// <param name="Number">The number of the order.</param>
/// <param name="Hall">The hall's code.</param>
/// <param name="Title">The first words of what is to be done.</param>
/// <param name="Visit">Where and when.</param>
/// <param name="Reason">Why.</param>
/// <param name="State">Where it stands.</param>
/// <param name="People">How many are helped.</param>
/// <param name="Helper">Who helps.</param>
/// <param name="RequestedAt">UTC.</param>
/// <param name="AppointmentAt">UTC.</param>
/// <param name="Consented">Whether the person helped has consented.</param>
/// <param name="Level">What he thinks of it.</param>
internal sealed record HelpRow(
    string Number, string Hall, string Title, AssistanceVisit Visit, AssistanceReason Reason, AssistanceState State, int People, string? Helper,
    DateTime RequestedAt, DateTime? AppointmentAt, bool Consented, int? Level)
{
    public static HelpRow Of(AssistedService a) => new(
        a.Number, a.HallCode, CaseTitle.Of(a.Text), a.Visit, a.Reason, a.State, a.People, a.HelperName, a.RequestedAt, a.AppointmentAt,
        a.ConsentAt is not null, a.Level);
}
