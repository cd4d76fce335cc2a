namespace Governance.Halls.Application.Import.Sheets;

/// <summary>What a row says of an entry of the hall book.</summary>
/// <param name="Facts">What may change of it.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, or <c>null</c>.</param>
internal sealed record EntryFacts<TFacts>(TFacts Facts, DateOnly From, DateOnly? To);
