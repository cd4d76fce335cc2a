using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Mediation.Rules;

/// <summary>As many promises as somebody can follow.</summary>
internal sealed record CommitmentsAreFew(int Count)
    : Rule(MediationErrorCodes.TooManyCommitments, "commitments")
{
    public const int Most = 20;

    public override bool IsBroken => Count > Most;

    public override IReadOnlyList<(string Name, object? Value)> Details => [("most", Most)];
}
