using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Mediation.Rules;

/// <summary>There is something to talk about, and not more than fits into a session.</summary>
internal sealed record AgendaIsSet(int Points)
    : Rule(Points == 0 ? MediationErrorCodes.AgendaMissing : MediationErrorCodes.AgendaTooLong, "agenda")
{
    public const int Most = 12;

    public override bool IsBroken => Points is 0 or > Most;

    public override IReadOnlyList<(string Name, object? Value)> Details => [("most", Most)];
}
