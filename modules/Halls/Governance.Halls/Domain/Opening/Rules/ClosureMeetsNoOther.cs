using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Opening.Rules;

/// <summary>A day has one reason for being closed.</summary>
internal sealed record ClosureMeetsNoOther(ClosureFacts Facts, IEnumerable<HallClosure> Others)
    : Rule(OpeningErrorCodes.ClosuresOverlap)
{
    public override bool IsBroken => Met is not null;

    public override IReadOnlyList<(string Name, object? Value)> Details =>
        [("from", Met?.From.ToString("O")), ("to", Met?.To.ToString("O")), ("reason", Met?.Reason)];

    private HallClosure? Met => Others.FirstOrDefault(other => other.From <= Facts.To && Facts.From <= other.To);
}
