using Governance.Complaints.Domain.Refusals.Figures;

namespace Governance.Complaints.Application.Refusals.Figures;

/// <summary>The figures of refusals of a month.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Sum">All of them.</param>
/// <param name="Items">By service item, the one that is refused most first: which guide causes which refusals.</param>
/// <param name="Windows">By window.</param>
/// <param name="Halls">By hall.</param>
/// <param name="Months">The last twelve months, the newest first; a month without any is left out.</param>
internal sealed record RefusalFiguresView(
    DateOnly Month, RefusalFigure Sum, IReadOnlyList<RefusalFigure> Items, IReadOnlyList<RefusalFigure> Windows, IReadOnlyList<RefusalFigure> Halls,
    IReadOnlyList<RefusalMonth> Months);

/// <summary>One line of figures.</summary>
/// <param name="Name">The item, window or hall; empty for a sum.</param>
/// <param name="Reported">报备.</param>
/// <param name="Approved">Those that a leader agreed to.</param>
/// <param name="Overturned">Those that became a case.</param>
/// <param name="Unreported">Those that a citizen told of and nobody had reported.</param>
/// <param name="Signposts">指路牌.</param>
/// <param name="RequirementsNotes">明白纸.</param>
/// <param name="ReplyNotes">答复卡.</param>
/// <param name="Replies">Promised answers that were given.</param>
/// <param name="RepliesLate">Of those, the ones after their day.</param>
internal sealed record RefusalFigure(
    string Name, int Reported, int Approved, int Overturned, int Unreported, int Signposts, int RequirementsNotes, int ReplyNotes, int Replies, int RepliesLate)
{
    public static RefusalFigure Of(string name, RefusalCounts c) => new(
        name, c.Reported, c.Approved, c.Overturned, c.Unreported, c.Signposts, c.RequirementsNotes, c.ReplyNotes, c.RepliesMet, c.RepliesLate);
}

/// <summary>The figures of one month.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Counts">What was counted.</param>
internal sealed record RefusalMonth(DateOnly Month, RefusalFigure Counts);
