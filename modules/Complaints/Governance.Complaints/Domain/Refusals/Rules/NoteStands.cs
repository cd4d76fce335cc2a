using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Refusals.Rules;

/// <summary>Only a note that stands can be taken back.</summary>
internal sealed record NoteStands(bool Stands)
    : Rule(RefusalErrorCodes.NotNoted)
{
    public override bool IsBroken => !Stands;
}
