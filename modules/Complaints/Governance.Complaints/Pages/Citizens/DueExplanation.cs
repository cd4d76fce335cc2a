using Governance.Calendar;
using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Deadlines;
using Governance.Complaints.Domain.Ledger;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Timing;

namespace Governance.Complaints.Pages.Citizens;

/// <summary>How the day of the answer was reckoned: each day that does not count and why, and what has moved it since.</summary>
internal sealed class DueExplanation(Complaint complaint, IReadOnlyList<LedgerEntry> course, Texts texts)
{
    private const string DueOfAnswer = "due.Answer";

    private readonly Deadline? _deadline = complaint.Deadlines.Where(d => d.Stage == DeadlineStage.Answer).MaxBy(d => d.Round);

    /// <summary>The reckoning as it stands, line by line.</summary>
    public IReadOnlyList<string> Lines => _deadline is { } deadline ? [.. LinesOf(deadline)] : [];

    /// <summary>The days that were said before, and why they changed.</summary>
    public IReadOnlyList<string> Changes => [.. ChangesOf()];

    private IEnumerable<string> LinesOf(Deadline deadline)
    {
        var days = DayCodes.Read(deadline.Days, deadline.StartOn);
        yield return (deadline.Round, complaint.Imported) switch
        {
            (0, true) => texts["Complaints:Citizens.Why.Imported", texts.DayWithWeekday(deadline.StartOn)],
            (0, _) => texts["Complaints:Citizens.Why.Start", texts.Moment(complaint.RegisteredAt)],
            _ => texts["Complaints:Citizens.Why.Redo", texts.DayWithWeekday(deadline.StartOn)],
        };
        if (deadline.Round == 0 && complaint is { EnteredAt: { } entered, Imported: false })
        {
            yield return texts["Complaints:Citizens.Why.OnPaper", texts.Moment(entered)];
        }

        foreach (var group in days.Where(d => d.Reason != DayReason.Workday).GroupBy(d => (d.Reason, d.Name)))
        {
            var listed = texts.DayList([.. group.Select(d => d.Day)]);
            yield return texts[$"Complaints:Citizens.Why.{group.Key.Reason}", listed, group.Key.Name ?? ""];
        }

        foreach (var pause in complaint.Pauses.Where(p => p.LastDay < p.FirstDay && LocalTime.DayOf(p.BegunAt) >= deadline.StartOn))
        {
            yield return texts["Complaints:Citizens.Why.ShortPause", texts.DayWithWeekday(LocalTime.DayOf(pause.BegunAt)), pause.Reason];
        }

        if (days.FirstOrDefault(d => d.Counts) is { } first)
        {
            yield return texts[
                "Complaints:Citizens.Why.Count", texts.DayWithWeekday(first.Day), deadline.WorkingDays, texts.DayWithWeekday(deadline.DueOn)];
        }

        if (deadline.State == DeadlineState.Paused)
        {
            yield return texts["Complaints:Citizens.Why.PausedNow"];
        }

        if (deadline.Provisional)
        {
            yield return texts["Complaints:Citizens.Why.Provisional"];
        }
    }

    private IEnumerable<string> ChangesOf()
    {
        DateOnly? before = null;
        foreach (var entry in course)
        {
            if (!LedgerDetail.Read(entry.Detail).TryGetValue(DueOfAnswer, out var written)
                || !DateOnly.TryParseExact(written, "yyyy-MM-dd", out var due))
            {
                continue;
            }

            if (before is { } old && old != due && entry.Change != CaseChange.Reopened)
            {
                yield return texts[
                    "Complaints:Citizens.Why.Changed", texts.DayWithWeekday(old), texts.Moment(entry.At),
                    texts.Of("Complaints", entry.Change), texts.DayWithWeekday(due)];
            }

            before = due;
        }
    }
}
