using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Staff.Rules;

/// <summary>Two people may have the same name, never the same number.</summary>
internal sealed record StaffHasAWorkNumber(string? WorkNumber)
    : Rule(StaffErrorCodes.WorkNumberMissing, "workNumber")
{
    public override bool IsBroken => string.IsNullOrWhiteSpace(WorkNumber);
}
