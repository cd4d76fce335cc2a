using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Cases.Desk;
using Governance.Complaints.Contracts;
using Governance.Kernel.Infrastructure.Localization;

namespace Governance.Complaints.Pages.Complaints;

/// <summary>The time limits of a case in words and days.</summary>
internal sealed record DeadlinePanel(string Title, IReadOnlyList<StripCell> Cells, string Rule, IReadOnlyList<string> Others, IReadOnlyList<string> Steps)
{
    /// <summary>So many days stand in one row; more are laid out as on a wall calendar.</summary>
    public const int OneRow = 8;

    public static DeadlinePanel? Of(CaseDeskView desk, Texts texts)
    {
        var view = desk.Case;
        var own = view.Deadlines.Where(d => d.Round == view.Round && d.Stage != DeadlineStage.WorkOrder).ToList();
        var open = own.Where(d => d.State is DeadlineState.Running or DeadlineState.Paused).OrderBy(d => d.DueAt).ToList();
        var main = open.FirstOrDefault() ?? own.FirstOrDefault(d => d.Stage == DeadlineStage.Answer);
        if (main is null)
        {
            return null;
        }

        return new DeadlinePanel(
            texts["Complaints:Case.LimitOf", texts.Of("Complaints", main.Stage), texts.Day(main.DueOn), texts.Time(main.DueAt)],
            StripCell.Of(main, desk.Now, texts),
            RuleOf(main, view, texts),
            [.. own.Where(d => d != main).Select(d => Other(d, texts))],
            [.. StepsOf(main, desk, texts)]);
    }

    private static string RuleOf(DeadlineView deadline, CaseView view, Texts texts)
    {
        var kind = texts[view.Complex ? "Complaints:Case.ComplexMatter" : "Complaints:Case.PlainMatter"];
        var rule = texts["Complaints:Case.Rule", kind, texts.Of("Complaints", deadline.Stage), deadline.WorkingDays, deadline.RulesVersion, deadline.CalendarVersion];
        return deadline.Provisional ? rule + texts["Complaints:Case.Provisional"] : rule;
    }

    private static string Other(DeadlineView deadline, Texts texts) => texts[
        "Complaints:Case.OtherLimit", texts.Of("Complaints", deadline.Stage), texts.Day(deadline.DueOn), texts.Time(deadline.DueAt),
        texts.Of("Complaints", deadline.State)];

    private static IEnumerable<string> StepsOf(DeadlineView deadline, CaseDeskView desk, Texts texts) =>
        StripCell.Of(deadline, desk.Now, texts).Select(cell => texts["Complaints:Case.StepLine", texts.Day(cell.Day), cell.Words])
            .Append(texts["Complaints:Case.StepEnd", texts.Day(deadline.DueOn), texts.Time(deadline.DueAt)]);
}
