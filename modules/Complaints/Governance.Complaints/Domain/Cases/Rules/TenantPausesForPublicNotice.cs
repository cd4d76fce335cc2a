using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Cases.Rules;

/// <summary>The tenant must rule that a public notice stops the clock.</summary>
internal sealed record TenantPausesForPublicNotice(bool Allowed)
    : Rule(CaseErrorCodes.PublicNoticeNotAllowed)
{
    public override bool IsBroken => !Allowed;
}
