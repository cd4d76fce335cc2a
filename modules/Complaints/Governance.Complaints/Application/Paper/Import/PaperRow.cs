using System.Globalization;
using Governance.Complaints.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Infrastructure.Spreadsheets;
using Governance.Kernel.Timing;

namespace Governance.Complaints.Application.Paper.Import;

/// <summary>A row of a book: what it says in each column, and what is wrong with it. What is wrong never says who complained.</summary>
internal sealed class PaperRow(PaperSheet sheet, RawRow raw, Texts texts)
{
    private static readonly string[] Days = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyyMMdd"];
    private static readonly string[] Moments = ["yyyy-M-d H:mm", "yyyy/M/d H:mm", "yyyy.M.d H:mm", "yyyy年M月d日 H:mm", "yyyy年M月d日H:mm", "yyyy-M-d H:mm:ss", "yyyy/M/d H:mm:ss"];

    private readonly List<PaperError> _errors = [];

    public int Number => raw.Number;

    public PaperSheet Sheet => sheet;

    public IReadOnlyList<PaperError> Errors => _errors;

    public bool IsWrong => _errors.Count > 0;

    public string Text(PaperColumn column) => sheet.PlaceOf(column) is { } place ? CellText.Clean(raw.At(place).Text) : "";

    public string? Optional(PaperColumn column) => Text(column) is { Length: > 0 } text ? text : null;

    /// <summary>The text of a cell that must not be empty; empty, and an error, where it is.</summary>
    public string Needed(PaperColumn column)
    {
        var text = Text(column);
        if (text.Length == 0)
        {
            Fail(column, PaperErrorCodes.CellEmpty, ("heading", column.Heading));
        }

        return text;
    }

    /// <summary>The day in a cell; <c>null</c> where it is empty, and an error where it holds none.</summary>
    public DateOnly? Day(PaperColumn column) => Moment(column) is { } at ? LocalTime.DayOf(at) : null;

    /// <summary>The day and time in a cell, UTC; a day without a time begins.</summary>
    public DateTime? Moment(PaperColumn column)
    {
        var text = Text(column).Replace('：', ':');
        if (text.Length == 0)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && Input.IsInRange(day))
        {
            return LocalTime.StartOf(day);
        }

        if (DateTime.TryParseExact(text, Moments, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) && Input.IsInRange(DateOnly.FromDateTime(moment)))
        {
            return LocalTime.StartOf(DateOnly.FromDateTime(moment)) + new TimeSpan(moment.Hour, moment.Minute, 0);
        }

        Fail(column, PaperErrorCodes.NotADay, ("value", Short(text)));
        return null;
    }

    /// <summary>Does something; a rule that says no becomes an error at the column that it speaks of.</summary>
    public T? Try<T>(Func<T?> work)
    {
        try
        {
            return work();
        }
        catch (InvalidInputException refusal)
        {
            var column = sheet.Columns.FirstOrDefault(c => c.Field == refusal.Field);
            // "Please fill in" says nothing where there are twenty columns.
            Fail(column, refusal.Code == CaseErrorCodes.TextRequired && column is not null
                ? new BusinessException(PaperErrorCodes.CellEmpty).WithData("heading", column.Heading)
                : refusal);
        }
        catch (BusinessException refusal)
        {
            Fail(null, refusal);
        }

        return default;
    }

    public void Fail(PaperColumn? column, string code, params ReadOnlySpan<(string Name, object? Value)> details)
    {
        var what = new BusinessException(code);
        foreach (var (name, value) in details)
        {
            what.WithData(name, value);
        }

        Fail(column, what);
    }

    /// <summary>Says which cells hold something that is reckoned, an error, or what nobody can read.</summary>
    public void CheckFaults()
    {
        foreach (var column in sheet.Columns)
        {
            if (sheet.PlaceOf(column) is { } place && FaultOf(raw.At(place)) is { } code)
            {
                Fail(column, code);
            }
        }
    }

    /// <summary>All that it says, to tell whether it says the same another time.</summary>
    public string Whole() => string.Join('\u001f', sheet.Columns.Select(c => Text(c)));

    /// <summary>As much of a value as an error's sentence shows.</summary>
    public static string Short(string text) => text.Length > 30 ? string.Concat(text.AsSpan(0, 30), "…") : text;

    private static string? FaultOf(RawCell cell) => cell.Fault switch
    {
        CellFault.Formula => PaperErrorCodes.CellHasFormula,
        CellFault.Error => PaperErrorCodes.CellHasError,
        _ => Input.IsPlain(cell.Text) ? null : Input.NotPlain,
    };

    private void Fail(PaperColumn? column, BusinessException what) => _errors.Add(new PaperError(
        sheet.Name, raw.Number, column is not null && sheet.PlaceOf(column) is { } place ? RawCell.LettersOf(place) : null, column?.Heading, what.Code,
        texts.Of(what)));
}
