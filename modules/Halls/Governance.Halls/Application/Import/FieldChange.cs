namespace Governance.Halls.Application.Import;

/// <summary>A value that is changed.</summary>
/// <param name="Heading">The column's heading.</param>
/// <param name="Before">What is stored.</param>
/// <param name="After">What is stored afterwards.</param>
internal sealed record FieldChange(string Heading, string Before, string After);
