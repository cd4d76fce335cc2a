namespace Governance.Halls.Application.Import;

/// <summary>What became of an import.</summary>
/// <param name="Preview">What it did; where it was refused, what it would do now.</param>
/// <param name="Refusal">The code of what said no, or <c>null</c> where it is done.</param>
internal sealed record ImportResult(ImportPreview Preview, string? Refusal);
