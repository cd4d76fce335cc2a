using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Mediation.Rules;

/// <summary>A session is held today or later.</summary>
internal sealed record SessionLiesAhead(DateOnly Day, DateOnly Today)
    : Rule(MediationErrorCodes.DayPast, "day")
{
    public override bool IsBroken => Day < Today;
}
