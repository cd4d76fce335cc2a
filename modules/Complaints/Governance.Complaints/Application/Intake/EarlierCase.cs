namespace Governance.Complaints.Application.Intake;

/// <summary>A case that may be about the same thing.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Title">The first words of what was said.</param>
/// <param name="On">The day of receipt.</param>
/// <param name="SameItem">Whether it is about the same service item.</param>
/// <param name="SameWindow">Whether it is about the same window.</param>
/// <param name="SharedCauses">How many causes both have.</param>
internal sealed record EarlierCase(string Number, string Title, DateOnly On, bool SameItem, bool SameWindow, int SharedCauses)
{
    private const int ForItem = 20;
    private const int ForWindow = 12;

    /// <summary>Whether the clerk is asked before another one is registered: a shared cause alone is too common for that.</summary>
    public bool IsLikely => SameItem || SameWindow;

    public int Weight => (SameItem ? ForItem : 0) + (SameWindow ? ForWindow : 0) + SharedCauses;
}
