using Governance.Reporting.Application.Reports;
using Governance.Reporting.Domain.Ladder;
using Governance.Reporting.Files;

namespace Governance.Reporting.Pages.Mandate;

/// <summary>What a person would say aloud about one hall.</summary>
internal sealed class HallSentences(ReportWords words)
{
    public (string Main, string More) Of(HallReport report)
    {
        var asked = report.Mechanisms
            .SelectMany(m => m.Standings.Where(s => s.InCoverage), (m, s) => (m.Name, s.Standing))
            .ToList();
        if (asked.Count == 0)
        {
            return (words["HallSentence.NothingAsked"], "");
        }

        var steps = asked.OrderByDescending(a => a.Standing.Step).Select(a => words[$"HallSentence.{a.Standing.Step}", a.Name]);
        var times = asked
            .Where(a => ReportWords.IsJudged(a.Standing.Timeliness))
            .Select(a => words["HallSentence.Since", a.Name, words.Of(a.Standing.SinceDay, a.Standing.SincePrecision), words.Of(a.Standing.Timeliness, a.Standing.DaysLate)]);
        return (
            words["HallSentence.Main", asked.Count, string.Join(words["HallSentence.Comma"], steps)],
            string.Concat(times) + (asked.Any(a => a.Standing.Step == EvidenceStep.None) ? words["HallSentence.NoEvidence"] : ""));
    }
}
