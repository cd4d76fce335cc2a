using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Reporting.Domain.Catalogue;
using Governance.Reporting.Domain.Ladder;
using Governance.Reporting.Domain.Reports;

namespace Governance.Reporting.Files;

/// <summary>The words of the reports, for pages and files alike.</summary>
internal sealed class ReportWords(Texts texts)
{
    public string this[string key] => texts[$"Reporting:{key}"];

    public string this[string key, params object?[] values] => texts[$"Reporting:{key}", values];

    /// <summary>A name that may be the key of a text, such as that of an import.</summary>
    public string Translated(string? name) => name is null ? "" : texts[name];

    public string Of(EvidenceStep step) => texts.Of("Reporting", step);

    public string Of(HallLevel level) => texts.Of("Reporting", level);

    public string Of(CatalogueStatus status) => texts.Of("Reporting", status);

    public string Of(TimelinessKind kind, int daysLate) =>
        kind == TimelinessKind.Late ? texts["Reporting:TimelinessKind.LateDays", daysLate] : texts.Of("Reporting", kind);

    /// <summary>The step, and beside it whether that was in time, where anything can be said of it.</summary>
    public string Of(EvidenceStep step, TimelinessKind kind, int daysLate) =>
        IsJudged(kind) ? texts["Reporting:StepAndTime", Of(step), Of(kind, daysLate)] : Of(step);

    /// <summary>Whether there is something to hold against the deadline.</summary>
    public static bool IsJudged(TimelinessKind kind) =>
        kind is TimelinessKind.OnTime or TimelinessKind.OnTimeUnconfirmed or TimelinessKind.Late or TimelinessKind.FirstSeenLater;

    /// <summary>A day and how sure it is: "2019-10 月底".</summary>
    public string Of(DateOnly? day, DatePrecision precision) => day is not { } known
        ? Share.Unknown
        : precision switch
        {
            DatePrecision.MonthEnd => texts["Reporting:DatePrecision.MonthEnd", known.Year, known.Month],
            DatePrecision.Month => texts["Reporting:DatePrecision.Month", known.Year, known.Month],
            DatePrecision.Year => texts["Reporting:DatePrecision.Year", known.Year],
            _ => Application.Reports.AsOf.Write(known),
        };

    /// <summary>What a requirement is called in a table: its item's number and its mechanism.</summary>
    public string Name(RequirementFigures requirement) => $"{requirement.ItemNumber}{requirement.MechanismName}";
}
