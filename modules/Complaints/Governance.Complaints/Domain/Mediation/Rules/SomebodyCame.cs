using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Mediation.Rules;

/// <summary>A session to which nobody came agrees on nothing; it is held on another day.</summary>
internal sealed record SomebodyCame(IReadOnlyList<MediationParty> Parties)
    : Rule(MediationErrorCodes.NobodyCame)
{
    public override bool IsBroken => !Parties.Any(p => p.Came == true);
}
