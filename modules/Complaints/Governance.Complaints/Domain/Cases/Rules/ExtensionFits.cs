using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Cases.Rules;

/// <summary>An extension is at least one working day and no more than the tenant's rule leaves.</summary>
internal sealed record ExtensionFits(int Days, int Room)
    : Rule(CaseErrorCodes.ExtensionTooLong, "days")
{
    public override bool IsBroken => Days < 1 || Days > Room;

    public override IReadOnlyList<(string Name, object? Value)> Details => [("most", Room)];
}
