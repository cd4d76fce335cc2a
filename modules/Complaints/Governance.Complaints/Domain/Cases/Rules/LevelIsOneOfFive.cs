using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Cases.Rules;

/// <summary>Five levels, 5 very satisfied to 1 very dissatisfied. 国办发〔2019〕51号.</summary>
internal sealed record LevelIsOneOfFive(int Level)
    : Rule(CaseErrorCodes.LevelOutOfRange, "level")
{
    public override bool IsBroken => Level is < 1 or > 5;
}
