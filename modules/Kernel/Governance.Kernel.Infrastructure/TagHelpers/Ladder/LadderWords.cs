namespace Governance.Kernel.Infrastructure.TagHelpers.Ladder;

/// <summary>The steps' names in the reader's language.</summary>
/// <param name="None">No evidence.</param>
/// <param name="Declared">The hall says so.</param>
/// <param name="Documented">A file shows it.</param>
/// <param name="Alive">The work shows it.</param>
/// <param name="Verified">Somebody saw it.</param>
public sealed record LadderWords(string None, string Declared, string Documented, string Alive, string Verified)
{
    /// <summary>The name of one step.</summary>
    public string this[LadderStep step] => step switch
    {
        LadderStep.None => None,
        LadderStep.Declared => Declared,
        LadderStep.Documented => Documented,
        LadderStep.Alive => Alive,
        LadderStep.Verified => Verified,
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "The ladder has no such step."),
    };
}
