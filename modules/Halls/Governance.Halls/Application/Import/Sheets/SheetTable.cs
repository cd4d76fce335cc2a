using Governance.Halls.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Localization;

namespace Governance.Halls.Application.Import.Sheets;

/// <summary>A sheet whose headings are understood.</summary>
internal sealed class SheetTable
{
    private readonly Dictionary<string, int> _places = [];
    private readonly RawSheet _raw;
    private readonly Texts _texts;

    public SheetTable(BookSheet sheet, RawSheet raw, Texts texts)
    {
        (Sheet, _raw, _texts) = (sheet, raw, texts);
        Errors = [.. Read(raw.Rows[0])];
    }

    public BookSheet Sheet { get; }

    public string Name => _raw.Name.Length > 0 ? _raw.Name : Sheet.Name;

    /// <summary>What is wrong with the headings.</summary>
    public IReadOnlyList<CellError> Errors { get; }

    public int HeadRow => _raw.Rows[0].Number;

    public IEnumerable<SheetRow> Rows => _raw.Rows.Skip(1).Select(row => new SheetRow(this, row, _texts));

    public int? PlaceOf(Column column) => _places.TryGetValue(column.Heading, out var place) ? place : null;

    private IEnumerable<CellError> Read(RawRow head)
    {
        foreach (var cell in head.Cells)
        {
            var column = Sheet.Columns.FirstOrDefault(c => CellText.Heading(c.Heading) == CellText.Heading(cell.Text));
            if (cell.Fault != CellFault.None)
            {
                yield return Error(head, cell, ImportErrorCodes.CellHasFormula);
            }
            else if (column is null)
            {
                yield return Error(head, cell, ImportErrorCodes.HeadingUnknown);
            }
            else if (!_places.TryAdd(column.Heading, cell.Column))
            {
                yield return Error(head, cell, ImportErrorCodes.HeadingTwice);
            }
        }

        foreach (var column in Sheet.Columns.Where(c => PlaceOf(c) is null && (c.Use == ColumnUse.Key || _places.Keys.Any(h => Sheet.Needs(h, c)))))
        {
            yield return new CellError(
                Name, head.Number, null, column.Heading, ImportErrorCodes.HeadingMissing,
                _texts.Of(new BusinessException(ImportErrorCodes.HeadingMissing).WithData("heading", column.Heading)));
        }
    }

    private CellError Error(RawRow head, RawCell cell, string code) => new(
        Name, head.Number, RawCell.LettersOf(cell.Column), SheetRow.Short(cell.Text), code,
        _texts.Of(new BusinessException(code).WithData("heading", SheetRow.Short(cell.Text))));
}
