using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Mediation.Rules;

/// <summary>For whoever was called somebody came who has a name and a role.</summary>
internal sealed record WhoCameIsNamed(string TextField, bool Came, string? Attendee)
    : Rule(MediationErrorCodes.AttendeeMissing, TextField)
{
    public override bool IsBroken => Came && string.IsNullOrWhiteSpace(Attendee);
}
