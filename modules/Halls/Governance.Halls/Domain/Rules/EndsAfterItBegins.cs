using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Rules;

/// <summary>The last day is not before the first.</summary>
internal sealed record EndsAfterItBegins(DateOnly First, DateOnly? Last)
    : Rule(HallBookErrorCodes.EndsBeforeItBegins, "to")
{
    public override bool IsBroken => Last < First;

    public override IReadOnlyList<(string Name, object? Value)> Details => [("first", First.ToString("O"))];
}
