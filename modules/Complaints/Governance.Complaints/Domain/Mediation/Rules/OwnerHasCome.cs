using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Mediation.Rules;

/// <summary>Nobody promises for a department that did not come.</summary>
internal sealed record OwnerHasCome(string TextField, Guid DepartmentId, IReadOnlyList<MediationParty> Parties)
    : Rule(MediationErrorCodes.OwnerAbsent, TextField)
{
    public override bool IsBroken => !Parties.Any(p => p.Came == true && p.DepartmentId == DepartmentId);
}
