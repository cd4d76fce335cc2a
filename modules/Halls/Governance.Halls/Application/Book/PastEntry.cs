namespace Governance.Halls.Application.Book;

/// <summary>A state of the hall book that a change has replaced.</summary>
/// <param name="Until">The first day on which it held no more.</param>
/// <param name="ReplacedBy">Who entered the change.</param>
/// <param name="ReplacedAt">When, UTC.</param>
/// <param name="State">The state.</param>
internal sealed record PastEntry<TState>(DateOnly Until, string? ReplacedBy, DateTime ReplacedAt, TState State);
