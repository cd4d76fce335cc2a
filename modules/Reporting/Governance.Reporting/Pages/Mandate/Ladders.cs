using Governance.Kernel.Infrastructure.TagHelpers.Ladder;
using Governance.Reporting.Domain.Ladder;
using Governance.Reporting.Domain.Reports;
using Governance.Reporting.Files;

namespace Governance.Reporting.Pages.Mandate;

/// <summary>Hands the ladder to the components.</summary>
internal static class Ladders
{
    public static LadderStep Of(EvidenceStep step) => (LadderStep)(int)step;

    public static LadderCounts Of(StepCounts c) => new(c.None, c.Declared, c.Documented, c.Alive, c.Verified);

    public static LadderWords Of(ReportWords words) => new(
        words.Of(EvidenceStep.None), words.Of(EvidenceStep.Declared), words.Of(EvidenceStep.Documented),
        words.Of(EvidenceStep.Alive), words.Of(EvidenceStep.Verified));
}
