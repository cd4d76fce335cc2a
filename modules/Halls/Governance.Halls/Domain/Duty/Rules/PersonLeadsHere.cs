using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Duty.Rules;

/// <summary>On duty is only who takes turns on the roster of the hall.</summary>
internal sealed record PersonLeadsHere(bool Leads)
    : Rule(AttendanceErrorCodes.NotALeader)
{
    public override bool IsBroken => !Leads;
}
