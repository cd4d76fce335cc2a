using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Cases.Rules;

/// <summary>Only an extension that was asked for is decided.</summary>
internal sealed record ExtensionIsAsked(int? Asked)
    : Rule(CaseErrorCodes.NoExtensionAsked)
{
    public override bool IsBroken => Asked is null;
}
