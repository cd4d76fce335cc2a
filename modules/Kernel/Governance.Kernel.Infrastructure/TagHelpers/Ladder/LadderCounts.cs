namespace Governance.Kernel.Infrastructure.TagHelpers.Ladder;

/// <summary>How many stand on each step.</summary>
/// <param name="None">Without evidence.</param>
/// <param name="Declared">On the first step.</param>
/// <param name="Documented">On the second.</param>
/// <param name="Alive">On the third.</param>
/// <param name="Verified">On the fourth.</param>
public sealed record LadderCounts(int None, int Declared, int Documented, int Alive, int Verified)
{
    /// <summary>All that are counted, with and without evidence.</summary>
    public int Total => None + Declared + Documented + Alive + Verified;

    /// <summary>How many stand on one step.</summary>
    public int this[LadderStep step] => step switch
    {
        LadderStep.None => None,
        LadderStep.Declared => Declared,
        LadderStep.Documented => Documented,
        LadderStep.Alive => Alive,
        LadderStep.Verified => Verified,
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "The ladder has no such step."),
    };
}
