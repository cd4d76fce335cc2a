using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.StaffOutcomes.Rules;

/// <summary>Nobody is disciplined unheard: his statement is there, or it is noted that he did not want to give one.</summary>
internal sealed record PersonWasHeard(StaffOutcomeKind Kind, bool Heard)
    : Rule(StaffOutcomeErrorCodes.PersonNotHeard)
{
    public override bool IsBroken => Kind == StaffOutcomeKind.Discipline && !Heard;
}
