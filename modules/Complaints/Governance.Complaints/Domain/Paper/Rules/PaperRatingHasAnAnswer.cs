using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Paper.Rules;

/// <summary>Only an answer can have been rated.</summary>
internal sealed record PaperRatingHasAnAnswer(int? Level, bool IsAnswered)
    : Rule(PaperErrorCodes.RatedUnanswered, "level")
{
    public override bool IsBroken => Level is not null && !IsAnswered;
}
