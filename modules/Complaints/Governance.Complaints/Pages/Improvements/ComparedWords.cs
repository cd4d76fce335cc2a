using Governance.Complaints.Application.Improvements;
using Governance.Complaints.Application.Improvements.Counts;
using Governance.Complaints.Domain.Improvements;
using Governance.Complaints.Pages.TrackingCards;
using Governance.Kernel.Infrastructure.Localization;

namespace Governance.Complaints.Pages.Improvements;

/// <summary>Says of a change what its counts say, and no more.</summary>
internal sealed class ComparedWords(ImprovementView view, Texts texts)
{
    /// <summary>The sentence before the figures.</summary>
    public string Main => view.Compared switch
    {
        { After: null } c => texts["Complaints:Improvements.ComparedFrom", texts.FullDay(c.InForceOn), c.Days, c.Before.Cases],
        { After: { } after } c => texts["Complaints:Improvements.ComparedMain", c.Days, c.Before.Cases, c.DaysOver, after.Cases],
        _ => texts["Complaints:Improvements.LatelyMain", DaysOf(view.Lately!), view.Lately!.Cases, view.CauseName],
    };

    /// <summary>What can be said of it.</summary>
    public string Rest => view.Compared is { } compared
        ? texts[$"Complaints:Improvements.Verdict.{compared.Verdict}", compared.Days, Comparison.FewestCases]
        : texts[$"Complaints:Improvements.Waits.{view.State}"];

    /// <summary>The same as a table.</summary>
    public IReadOnlyList<ComparedLine> Lines => view.Compared is { } compared
        ? [
            Line("Before", CausePart.Before, compared.Before),
            .. compared.After is { } after ? [Line("After", CausePart.After, after)] : Array.Empty<ComparedLine>(),
        ]
        : view.Lately is { } lately ? [Line("Lately", CausePart.Lately, lately)] : [];

    private ComparedLine Line(string name, CausePart part, CountedDays counted) => new(
        texts[$"Complaints:Improvements.Line.{name}"], texts["Complaints:Improvements.FromTo", texts.FullDay(counted.From), texts.FullDay(counted.To)], part, counted);

    private static int DaysOf(CountedDays counted) => counted.To.DayNumber - counted.From.DayNumber + 1;
}

/// <summary>One line of what is compared.</summary>
/// <param name="Name">Before or after.</param>
/// <param name="Days">From when to when.</param>
/// <param name="Part">The cases behind it.</param>
/// <param name="Counted">What was counted.</param>
internal sealed record ComparedLine(string Name, string Days, CausePart Part, CountedDays Counted);
