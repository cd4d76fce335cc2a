using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Refusals.Rules;

/// <summary>A promised answer is given once; of what became a case the case answers.</summary>
internal sealed record PromiseIsOpen(bool Open)
    : Rule(RefusalErrorCodes.AlreadyReplied)
{
    public override bool IsBroken => !Open;
}
