using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Assistance.Rules;

/// <summary>Consent by word of mouth has a witness.</summary>
internal sealed record WitnessIsNamed(ConsentWay How, bool HasWitness)
    : Rule(AssistanceErrorCodes.WitnessMissing, "witness")
{
    public override bool IsBroken => How == ConsentWay.OralBeforeWitness && !HasWitness;
}
