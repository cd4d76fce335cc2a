using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Rules;

/// <summary>Only what the province's list names.</summary>
internal sealed record MechanismIsKnown(string Mechanism, IReadOnlyCollection<string> Known)
    : Rule(HallErrorCodes.MechanismUnknown)
{
    public override bool IsBroken => !Known.Contains(Mechanism);

    public override IReadOnlyList<(string Name, object? Value)> Details => [("mechanism", Mechanism)];
}
