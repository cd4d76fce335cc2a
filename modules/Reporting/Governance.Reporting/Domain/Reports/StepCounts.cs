using Governance.Reporting.Domain.Ladder;

namespace Governance.Reporting.Domain.Reports;

/// <summary>How many stand on each step.</summary>
internal sealed record StepCounts(int None, int Declared, int Documented, int Alive, int Verified)
{
    public int Total => None + Declared + Documented + Alive + Verified;

    public int AliveOrAbove => Alive + Verified;

    public int DocumentedOrAbove => Documented + AliveOrAbove;

    /// <summary>Declared or documented, but neither alive nor seen.</summary>
    public int OnPaperOnly => Declared + Documented;

    public static StepCounts Of(IEnumerable<EvidenceStep> steps)
    {
        var counts = new int[Enum.GetValues<EvidenceStep>().Length];
        foreach (var step in steps)
        {
            counts[(int)step]++;
        }

        return new StepCounts(counts[0], counts[1], counts[2], counts[3], counts[4]);
    }
}
