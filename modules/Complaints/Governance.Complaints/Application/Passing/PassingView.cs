using Governance.Complaints.Domain.Passing;

namespace Governance.Complaints.Application.Passing;

/// <summary>How cases went from hand to hand in a month (踢皮球).</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Cases">Cases that were passed on in the month at least once.</param>
/// <param name="Sum">All departments together, without the hall itself.</param>
/// <param name="Departments">Each department, the one that passed on most first.</param>
/// <param name="Halls">The halls themselves: how long cases lay with them.</param>
internal sealed record PassingView(
    DateOnly Month, int Cases, PassingFigure Sum, IReadOnlyList<PassingFigure> Departments, IReadOnlyList<PassingFigure> Halls);

/// <summary>One line of figures. Times are office time.</summary>
/// <param name="Id">The department or hall; <c>null</c> for a sum.</param>
/// <param name="Name">Its name; empty for a sum.</param>
/// <param name="FirstAsked">首接: cases of which it was the first asked.</param>
/// <param name="PassedTo">转入: times that a case came to it from another department.</param>
/// <param name="PassedOn">转出: times that a case went from it to another department.</param>
/// <param name="Returned">退回: work orders that it returned.</param>
/// <param name="Held">Stretches in which it had a case that ended in the month.</param>
/// <param name="HeldLong">Of those, the ones of more than one working day.</param>
/// <param name="HeldMinutes">Office minutes of all of them together.</param>
internal sealed record PassingFigure(
    Guid? Id, string Name, int FirstAsked, int PassedTo, int PassedOn, int Returned, int Held, int HeldLong, long HeldMinutes)
{
    /// <summary>Fewer stretches than this say nothing of a department.</summary>
    public const int FewStretches = 5;

    /// <summary>Times that it was asked: first, or after another.</summary>
    public int Asked => FirstAsked + PassedTo;

    /// <summary>The mean of a stretch, in office hours with one decimal; <c>null</c> without a stretch.</summary>
    public decimal? MeanHours => Held == 0 ? null : decimal.Round((decimal)HeldMinutes / Held / 60, 1, MidpointRounding.AwayFromZero);

    /// <summary>All stretches together, in office hours with one decimal.</summary>
    public decimal Hours => decimal.Round((decimal)HeldMinutes / 60, 1, MidpointRounding.AwayFromZero);

    /// <summary>Whether there are too few stretches to compare it by their mean.</summary>
    public bool IsFew => Held < FewStretches;

    public static PassingFigure Of(Guid? id, string name, PassingCounts counts) => new(
        id, name, counts.FirstAsked, counts.PassedTo, counts.PassedOn, counts.Returned, counts.Held, counts.HeldLong, counts.HeldMinutes);
}
