using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Improvements.Rules;

/// <summary>Behind one change stand as many cases as can be read.</summary>
internal sealed record CasesAreFew(int Cases)
    : Rule(ImprovementErrorCodes.TooManyCases, "number")
{
    private const int Most = 50;

    public override bool IsBroken => Cases >= Most;

    public override IReadOnlyList<(string Name, object? Value)> Details => [("most", Most)];
}
