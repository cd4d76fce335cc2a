using System.Globalization;
using Governance.Halls.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Localization;

namespace Governance.Halls.Application.Import.Sheets;

/// <summary>A row of a sheet: what it says in each column, and what is wrong with it.</summary>
internal sealed class SheetRow(SheetTable table, RawRow raw, Texts texts)
{
    private readonly List<CellError> _errors = [];
    private readonly HashSet<Column> _new = [];

    public string Sheet => table.Name;

    public int Number => raw.Number;

    public IReadOnlyList<CellError> Errors => _errors;

    public bool IsWrong => _errors.Count > 0;

    /// <summary>Whether any of its cells says something else than what is stored.</summary>
    public bool HasNews => _new.Count > 0;

    public bool Has(Column column) => table.PlaceOf(column) is not null;

    public string Text(Column column) => table.PlaceOf(column) is { } place ? CellText.Clean(raw.At(place).Text) : "";

    /// <summary>Whether the cell says something else than what is stored.</summary>
    public bool IsNew(Column column) => _new.Contains(column);

    /// <summary>Finds the cells that say something else than what is stored.</summary>
    /// <param name="columns">The sheet's columns.</param>
    /// <param name="stored">What is stored, in the columns' order; <c>null</c> where nothing is.</param>
    public void Compare(IReadOnlyList<Column> columns, IReadOnlyList<string>? stored)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            var text = Text(columns[i]);
            var keeps = text.Length == 0 && (columns[i].Use == ColumnUse.Kept || stored is null);
            if (Has(columns[i]) && !keeps && text != CellText.Clean(stored?[i]))
            {
                _new.Add(columns[i]);
            }
        }
    }

    /// <summary>A value of the row where its cell is new, else what is stored.</summary>
    public T Value<T>(Column column, T stored, Func<string, T> read) => IsNew(column) ? read(Text(column)) : stored;

    public string? Line(Column column, string? stored) => Value(column, stored, text => text.Length == 0 ? null : text);

    public DateOnly? Day(Column column, DateOnly? stored) => Value(column, stored, text => text.Length == 0 ? null : Day(column));

    /// <summary>The day in a cell; <c>null</c> and an error where it holds none.</summary>
    public DateOnly? Day(Column column)
    {
        if (DateOnly.TryParseExact(
            Text(column), ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyyMMdd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Fail(column, ImportErrorCodes.NotADay, ("value", Short(Text(column))));
        return null;
    }

    public void Fail(Column? column, string code, params ReadOnlySpan<(string Name, object? Value)> details)
    {
        var what = new BusinessException(code);
        foreach (var (name, value) in details)
        {
            what.WithData(name, value);
        }

        Fail(column, what);
    }

    public void Fail(Column? column, BusinessException what) => _errors.Add(new CellError(
        table.Name,
        raw.Number,
        column is not null && table.PlaceOf(column) is { } place ? RawCell.LettersOf(place) : null,
        column?.Heading,
        what.Code,
        texts.Of(what)));

    /// <summary>Says which cells hold something that is reckoned or an error.</summary>
    public void CheckFaults(IEnumerable<Column> columns)
    {
        foreach (var column in columns)
        {
            if (table.PlaceOf(column) is { } place && raw.At(place).Fault is not CellFault.None and var fault)
            {
                Fail(column, fault == CellFault.Formula ? ImportErrorCodes.CellHasFormula : ImportErrorCodes.CellHasError);
            }
        }
    }

    /// <summary>As much of a value as an error's sentence shows.</summary>
    public static string Short(string text) => text.Length > 30 ? string.Concat(text.AsSpan(0, 30), "…") : text;
}
