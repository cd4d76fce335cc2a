using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Mediation.Rules;

/// <summary>Whoever did not come had a reason, which is noted.</summary>
internal sealed record AbsenceHasAReason(string TextField, bool Came, string? Reason)
    : Rule(MediationErrorCodes.AbsenceReasonMissing, TextField)
{
    public override bool IsBroken => !Came && string.IsNullOrWhiteSpace(Reason);
}
