using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Assistance.Rules;

/// <summary>An appointment does not end before it begins.</summary>
internal sealed record AppointmentEndsAfterItBegins(TimeSpan Begins, TimeSpan Ends)
    : Rule(AssistanceErrorCodes.AppointmentEndsFirst, "until")
{
    public override bool IsBroken => Ends <= Begins;
}
