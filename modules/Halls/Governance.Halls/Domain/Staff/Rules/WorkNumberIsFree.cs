using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Staff.Rules;

/// <summary>A work number belongs to one person of the tenant.</summary>
internal sealed record WorkNumberIsFree(string WorkNumber, string? TakenBy)
    : Rule(StaffErrorCodes.WorkNumberTaken, "workNumber")
{
    public override bool IsBroken => TakenBy is not null;

    public override IReadOnlyList<(string Name, object? Value)> Details => [("number", WorkNumber), ("name", TakenBy)];
}
