using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Assistance.Rules;

/// <summary>An appointment lies in the future.</summary>
internal sealed record AppointmentLiesAhead(DateTime At, DateTime Now)
    : Rule(AssistanceErrorCodes.AppointmentIsPast, "day")
{
    public override bool IsBroken => At <= Now;
}
