namespace Governance.Halls.Application.Import.Sheets;

/// <summary>A column of a sheet.</summary>
/// <param name="Heading">What stands in the first row.</param>
/// <param name="Use">What it is for.</param>
/// <param name="Field">The field that the rules of the book call it.</param>
/// <param name="Example">What may stand in it.</param>
/// <param name="Note">What to mind, for the workbook's page of explanations.</param>
internal sealed record Column(string Heading, ColumnUse Use, string Field, string Example, string Note = "");
