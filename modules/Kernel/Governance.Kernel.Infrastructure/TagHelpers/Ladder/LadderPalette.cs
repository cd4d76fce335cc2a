namespace Governance.Kernel.Infrastructure.TagHelpers.Ladder;

/// <summary>
/// One hue in four depths, and hatching for no evidence. Pictures carry the colours themselves, so that they look the same
/// in a file; the style sheet repeats them for the screen.
/// </summary>
internal static class LadderPalette
{
    public const string Paper = "#ffffff";
    public const string HatchLine = "#c4cccb";
    public const string Late = "#b3261e";

    public static string Fill(LadderStep step) => step switch
    {
        LadderStep.None => Paper,
        LadderStep.Declared => "#d5e6e5",
        LadderStep.Documented => "#93bfc0",
        LadderStep.Alive => "#3f8b91",
        LadderStep.Verified => "#0f4f5b",
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "The ladder has no such step."),
    };

    /// <summary>White on the third step would stay under 4.5:1, so its text is the darkest of all.</summary>
    public static string Text(LadderStep step) => step switch
    {
        LadderStep.None => "#3d4a54",
        LadderStep.Alive => "#040709",
        LadderStep.Verified => Paper,
        _ => "#18222b",
    };
}
