namespace Governance.Kernel.Infrastructure.TagHelpers.Ladder;

/// <summary>How far the evidence goes. No evidence is a step of its own: it is not failure.</summary>
public enum LadderStep
{
    /// <summary>No evidence.</summary>
    None = 0,

    /// <summary>The hall says so.</summary>
    Declared = 1,

    /// <summary>A notice, a photograph or a file shows it.</summary>
    Documented = 2,

    /// <summary>The work itself shows it.</summary>
    Alive = 3,

    /// <summary>Somebody went there and saw it.</summary>
    Verified = 4,
}
