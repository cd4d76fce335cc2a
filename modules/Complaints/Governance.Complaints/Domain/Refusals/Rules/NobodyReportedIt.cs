using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Refusals.Rules;

/// <summary>What was reported on its day is not unreported.</summary>
internal sealed record NobodyReportedIt(string? Reported)
    : Rule(RefusalErrorCodes.WasReported)
{
    public override bool IsBroken => Reported is not null;

    public override IReadOnlyList<(string Name, object? Value)> Details => [("number", Reported)];
}
