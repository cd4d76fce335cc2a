using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Mediation.Rules;

/// <summary>Somebody is called, and no more than fit around a table.</summary>
internal sealed record SomebodyIsCalled(int Called)
    : Rule(Called == 0 ? MediationErrorCodes.NobodyCalled : MediationErrorCodes.TooManyCalled, "departments")
{
    public const int Most = 30;

    public override bool IsBroken => Called is 0 or > Most;

    public override IReadOnlyList<(string Name, object? Value)> Details => [("most", Most)];
}
