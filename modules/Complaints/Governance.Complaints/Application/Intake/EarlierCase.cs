namespace Governance.Complaints.Application.Intake;

/// <summary>A case that may be about the same thing.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Title">The first words of what was said.</param>
/// <param name="On">The day of receipt.</param>
/// <param name="SameItem">Whether it is about the same service item.</param>
/// <param name="SameWindow">Whether it is about the same window.</param>
/// <param name="SharedCauses">How many causes both have.</param>
/// <param name="Likeness">The share (0-1) of the shorter text that the longer one also has.</param>
internal sealed record EarlierCase(string Number, string Title, DateOnly On, bool SameItem, bool SameWindow, int SharedCauses, double Likeness)
{
    private const int ForItem = 20;
    private const int ForWindow = 12;
    private const int ForText = 20;
    private const double Alike = 0.4;

    /// <summary>Whether the clerk is asked before another one is registered: a shared cause alone is too common for that.</summary>
    public bool IsLikely => SameItem || SameWindow;

    /// <summary>Whether both say much the same.</summary>
    public bool SameWords => Likeness >= Alike;

    /// <summary>Whether the clerk is shown it: a quarter of all cases share a cause, so that alone would only be noise.</summary>
    public bool IsShown => IsLikely || SameWords;

    public double Weight => (SameItem ? ForItem : 0) + (SameWindow ? ForWindow : 0) + (SameWords ? ForText * Likeness : 0) + SharedCauses;
}
