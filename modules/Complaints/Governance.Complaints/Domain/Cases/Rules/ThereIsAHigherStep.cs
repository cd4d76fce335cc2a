using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Cases.Rules;

/// <summary>A path ends.</summary>
internal sealed record ThereIsAHigherStep(int Step, int Steps)
    : Rule(CaseErrorCodes.EscalatedToTheTop)
{
    public override bool IsBroken => Step + 1 >= Steps;
}
