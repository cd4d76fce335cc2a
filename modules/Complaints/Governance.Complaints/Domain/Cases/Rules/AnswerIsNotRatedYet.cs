using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Cases.Rules;

/// <summary>An answer is rated once (一事一评).</summary>
internal sealed record AnswerIsNotRatedYet(int? Level)
    : Rule(CaseErrorCodes.AlreadyRated)
{
    public override bool IsBroken => Level is not null;
}
