using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Duty.Rules;

/// <summary>Leave is granted for days to come; the days gone by are written down.</summary>
internal sealed record LeaveIsNotOver(DateOnly To, DateOnly Today)
    : Rule(DutyErrorCodes.LeaveIsOver, "to")
{
    public override bool IsBroken => To < Today;
}
