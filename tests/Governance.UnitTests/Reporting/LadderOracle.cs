using Governance.Halls.Contracts;
using Governance.Reporting.Domain.Catalogue;
using Governance.Reporting.Domain.Ladder;

namespace Governance.UnitTests.Reporting;

/// <summary>The ladder as the rules say it, one day at a time and without any cleverness.</summary>
internal static class LadderOracle
{
    public static (EvidenceStep Step, bool Negative) On(
        DateOnly day, IReadOnlyList<EvidenceState> evidence, IReadOnlyList<SignalDay> activity, EvidenceRule? rule)
    {
        var pieces = evidence.Where(p => p.WithdrawnOn is null).ToList();
        var latest = pieces.Where(p => p.Kind == EvidenceKind.Inspection && Own(p) <= day)
            .OrderBy(Own).ThenBy(p => p.RecordedOn).ThenBy(p => p.SeenInUse == true ? 0 : 1).LastOrDefault();
        var verified = rule is not null && latest?.SeenInUse == true && Own(latest) > day.AddMonths(-rule.VerifiedWindowMonths);
        var alive = rule is not null && rule.AliveSignals.Any(signal =>
            activity.Where(a => a.Signal == signal.Code && a.Day <= day && a.Day > day.AddMonths(-rule.AliveWindowMonths)).Sum(a => a.Count) >= signal.Minimum);
        var documented = pieces.Any(p => p.Kind is not (EvidenceKind.Declaration or EvidenceKind.Inspection) && Own(p) <= day);
        var declared = pieces.Any(p => (p.Kind != EvidenceKind.Inspection || p.SeenInUse == true) && (p.Since.Day ?? Own(p)) <= day);
        var step = verified ? EvidenceStep.Verified
            : alive ? EvidenceStep.Alive
            : documented ? EvidenceStep.Documented
            : declared ? EvidenceStep.Declared
            : EvidenceStep.None;
        return (step, latest is not null && latest.SeenInUse != true);
    }

    private static DateOnly Own(EvidenceState piece) => piece.DatedOn.Day ?? piece.RecordedOn;
}
