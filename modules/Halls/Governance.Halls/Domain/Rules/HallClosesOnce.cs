using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Rules;

/// <summary>A closed hall is not closed again.</summary>
internal sealed record HallClosesOnce(Hall Hall)
    : Rule(HallErrorCodes.AlreadyClosed)
{
    public override bool IsBroken => Hall.To is not null;

    public override IReadOnlyList<(string Name, object? Value)> Details => [("day", Hall.To)];
}
