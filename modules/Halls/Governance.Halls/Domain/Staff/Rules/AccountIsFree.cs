using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Staff.Rules;

/// <summary>An account belongs to one person: what is done with it was done by him.</summary>
internal sealed record AccountIsFree(string Account, string? TakenBy)
    : Rule(StaffErrorCodes.AccountTaken, "account")
{
    public override bool IsBroken => TakenBy is not null;

    public override IReadOnlyList<(string Name, object? Value)> Details => [("account", Account), ("name", TakenBy)];
}
