namespace Governance.Halls.Application.Import;

/// <summary>What importing does with a row.</summary>
/// <param name="Row">The row, as the spreadsheet program counts.</param>
/// <param name="Key">The number under which it is known.</param>
/// <param name="Name">The name, where it has one.</param>
/// <param name="Outcome">New, changed, unchanged or wrong.</param>
/// <param name="Changes">What differs from what is stored.</param>
/// <param name="Errors">What is wrong.</param>
internal sealed record RowPreview(
    int Row, string Key, string? Name, RowOutcome Outcome, IReadOnlyList<FieldChange> Changes, IReadOnlyList<CellError> Errors);
