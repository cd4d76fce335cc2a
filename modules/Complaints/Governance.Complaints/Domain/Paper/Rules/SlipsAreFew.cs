using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Paper.Rules;

/// <summary>Slips are printed by the one to the fifty: whoever needs more prints again.</summary>
internal sealed record SlipsAreFew(int Count)
    : Rule(PaperErrorCodes.SlipCount, "count")
{
    public const int Most = 50;

    public override bool IsBroken => Count is < 1 or > Most;

    public override IReadOnlyList<(string Name, object? Value)> Details => [("most", Most)];
}
