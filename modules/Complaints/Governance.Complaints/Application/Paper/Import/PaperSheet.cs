using Governance.Complaints.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Infrastructure.Spreadsheets;

namespace Governance.Complaints.Application.Paper.Import;

/// <summary>A sheet that is one of the two books. The headings may stand below a title, as in the program's own files.</summary>
internal sealed class PaperSheet
{
    private const int RowsOfATitle = 6;

    private readonly Dictionary<PaperColumn, int> _places = [];
    private readonly RawSheet _raw;
    private readonly Texts _texts;
    private readonly int _head;

    private PaperSheet(PaperBook book, IReadOnlyList<PaperColumn> columns, RawSheet raw, int head, Texts texts)
    {
        (Book, Columns, _raw, _head, _texts) = (book, columns, raw, head, texts);
        Errors = [.. ReadHead(raw.Rows[head])];
    }

    public PaperBook Book { get; }

    public IReadOnlyList<PaperColumn> Columns { get; }

    public string Name => _raw.Name;

    /// <summary>What is wrong with the headings.</summary>
    public IReadOnlyList<PaperError> Errors { get; }

    public int HeadRow => _raw.Rows[_head].Number;

    public IEnumerable<PaperRow> Rows => _raw.Rows.Skip(_head + 1).Select(row => new PaperRow(this, row, _texts));

    /// <summary>Which book a sheet is; <c>null</c> for none.</summary>
    public static PaperSheet? Recognise(RawSheet raw, Texts texts)
    {
        for (var head = 0; head < Math.Min(raw.Rows.Count, RowsOfATitle); head++)
        {
            if (Has(raw.Rows[head], texts, RegisterColumns.Received, RegisterColumns.Text))
            {
                return new PaperSheet(PaperBook.Register, RegisterColumns.All, raw, head, texts);
            }

            if (Has(raw.Rows[head], texts, RecordColumns.At, RecordColumns.What))
            {
                return new PaperSheet(PaperBook.Record, RecordColumns.All, raw, head, texts);
            }
        }

        return null;
    }

    public int? PlaceOf(PaperColumn column) => _places.TryGetValue(column, out var place) ? place : null;

    private static bool Has(RawRow row, Texts texts, params ReadOnlySpan<PaperColumn> columns)
    {
        foreach (var column in columns)
        {
            if (!row.Cells.Any(cell => Is(column, cell.Text, texts)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Is(PaperColumn column, string heading, Texts texts)
    {
        var text = CellText.Heading(heading);
        return text == CellText.Heading(column.Heading) || column.Others.Any(o => CellText.Heading(o) == text)
            || (column.Own is { } own && CellText.Heading(texts[own]) == text);
    }

    private IEnumerable<PaperError> ReadHead(RawRow head)
    {
        foreach (var cell in head.Cells)
        {
            var column = Columns.FirstOrDefault(c => Is(c, cell.Text, _texts));
            if (cell.Fault != CellFault.None)
            {
                yield return Error(head, cell, PaperErrorCodes.CellHasFormula);
            }
            else if (column is null)
            {
                yield return Error(head, cell, PaperErrorCodes.HeadingUnknown);
            }
            else if (!_places.TryAdd(column, cell.Column))
            {
                yield return Error(head, cell, PaperErrorCodes.HeadingTwice);
            }
        }

        foreach (var column in Columns.Where(c => c.IsNeeded && PlaceOf(c) is null))
        {
            yield return new PaperError(
                Name, head.Number, null, column.Heading, PaperErrorCodes.HeadingMissing,
                _texts.Of(new BusinessException(PaperErrorCodes.HeadingMissing).WithData("heading", column.Heading)));
        }
    }

    private PaperError Error(RawRow head, RawCell cell, string code) => new(
        Name, head.Number, RawCell.LettersOf(cell.Column), PaperRow.Short(cell.Text), code,
        _texts.Of(new BusinessException(code).WithData("heading", PaperRow.Short(cell.Text))));
}
