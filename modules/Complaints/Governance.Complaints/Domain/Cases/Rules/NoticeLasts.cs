using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Cases.Rules;

/// <summary>Only a public-notice period that lasts can be ended.</summary>
internal sealed record NoticeLasts(bool Lasts)
    : Rule(CaseErrorCodes.NotPaused)
{
    public override bool IsBroken => !Lasts;
}
