using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Mediation.Rules;

/// <summary>A session is held within a year.</summary>
internal sealed record SessionIsWithinAYear(DateOnly Day, DateOnly Today)
    : Rule(MediationErrorCodes.DayTooFar, "day")
{
    public override bool IsBroken => Day > Today.AddYears(1);
}
