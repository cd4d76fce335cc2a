using System.Globalization;

namespace Governance.Reporting.Files;

/// <summary>The rows of one sheet. A cell is a text, a whole number, or nothing.</summary>
internal sealed class Sheet(string name)
{
    public string Name { get; } = name;

    public List<SheetRow> Rows { get; } = [];

    public Sheet Head(params object?[] cells) => Add(true, cells);

    public Sheet Row(params object?[] cells) => Add(false, cells);

    private Sheet Add(bool head, object?[] cells)
    {
        Rows.Add(new SheetRow(head, [.. cells.Select(Plain)]));
        return this;
    }

    private static object? Plain(object? cell) => cell switch
    {
        null or int => cell,
        string text => PlainText.Clean(text),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"A cell cannot hold a {cell.GetType().Name}.", nameof(cell)),
    };
}

internal sealed record SheetRow(bool IsHead, IReadOnlyList<object?> Cells);
