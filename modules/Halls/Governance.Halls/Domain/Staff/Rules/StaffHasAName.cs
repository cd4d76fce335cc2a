using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Staff.Rules;

/// <summary>A citizen can ask for somebody by his name.</summary>
internal sealed record StaffHasAName(string? Name)
    : Rule(StaffErrorCodes.NameMissing, "name")
{
    public override bool IsBroken => string.IsNullOrWhiteSpace(Name);
}
