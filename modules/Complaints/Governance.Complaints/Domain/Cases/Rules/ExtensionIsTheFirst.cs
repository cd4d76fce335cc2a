using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Cases.Rules;

/// <summary>A case is given more time once.</summary>
internal sealed record ExtensionIsTheFirst(bool Extended)
    : Rule(CaseErrorCodes.ExtendedOnce)
{
    public override bool IsBroken => Extended;
}
