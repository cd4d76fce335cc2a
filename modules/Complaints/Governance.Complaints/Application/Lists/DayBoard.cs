namespace Governance.Complaints.Application.Lists;

/// <summary>What a duty leader looks at today.</summary>
/// <param name="Sections">The parts, in the order in which they ask for something.</param>
internal sealed record DayBoard(IReadOnlyList<BoardSection> Sections)
{
    public BoardSection Of(BoardPart part) => Sections.First(s => s.Part == part);
}

/// <summary>A part of the board.</summary>
/// <param name="Part">Which one.</param>
/// <param name="Count">All that is in it.</param>
/// <param name="Rows">The first of them.</param>
internal sealed record BoardSection(BoardPart Part, int Count, IReadOnlyList<WorkRow> Rows);

/// <summary>The parts of the board.</summary>
internal enum BoardPart
{
    Overdue,
    DueToday,
    Extensions,
    Opinions,
    Supervised,
    NotReached,
    Received,
}
