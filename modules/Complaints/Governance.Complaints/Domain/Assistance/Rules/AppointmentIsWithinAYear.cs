using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Assistance.Rules;

/// <summary>An appointment lies within a year.</summary>
internal sealed record AppointmentIsWithinAYear(DateOnly Day, DateOnly Today)
    : Rule(AssistanceErrorCodes.AppointmentTooFar, "day")
{
    public override bool IsBroken => Day > Today.AddYears(1);
}
