using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Refusals.Rules;

/// <summary>A refusal is agreed to, or made a case of, once.</summary>
internal sealed record DecidedOnce(RefusalState State)
    : Rule(RefusalErrorCodes.AlreadyDecided)
{
    public override bool IsBroken => State != RefusalState.Reported;

    public override IReadOnlyList<(string Name, object? Value)> Details => [("state", State)];
}
