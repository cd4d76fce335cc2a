using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Cases.Rules;

/// <summary>Where departments promise something, one leads (谁牵头谁负责): the one that does already, or one that the session names.</summary>
internal sealed record SessionNamesALead(bool IsNamed, bool IsAtWork, bool IsNeeded)
    : Rule(IsNamed ? CaseErrorCodes.LeadAtWork : CaseErrorCodes.LeadMissing, "lead")
{
    public override bool IsBroken => IsNamed ? IsAtWork : IsNeeded && !IsAtWork;
}
