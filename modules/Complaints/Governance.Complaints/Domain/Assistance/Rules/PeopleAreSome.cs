using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Assistance.Rules;

/// <summary>An order is for one, or for a ship or a village.</summary>
internal sealed record PeopleAreSome(int People)
    : Rule(AssistanceErrorCodes.PeopleOutOfRange, "people")
{
    private const int Most = 2000;

    public override bool IsBroken => People is < 1 or > Most;
}
