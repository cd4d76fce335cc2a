using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Assistance;

namespace Governance.Complaints.Application.Assistance;

/// <summary>What a caller is told after something was done: where the order stands now.</summary>
/// <param name="Number">The number of the order.</param>
/// <param name="Revision">Its revision now.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Helper">Who helps.</param>
/// <param name="AppointmentAt">When, UTC.</param>
internal sealed record HelpReceipt(string Number, long Revision, AssistanceState State, string? Helper, DateTime? AppointmentAt)
{
    public static HelpReceipt Of(AssistedService order) => new(order.Number, order.Revision, order.State, order.HelperName, order.AppointmentAt);
}
