namespace Governance.Reporting.Domain.Catalogue;

/// <summary>One mistake in a catalogue file.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Key">The key of the sentence that says what is wrong.</param>
/// <param name="Name">The property, or what else the sentence names.</param>
/// <param name="Value">The value that cannot stand there.</param>
internal sealed record CatalogueError(int Line, string Key, string Name, string Value = "");
