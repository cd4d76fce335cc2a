using Governance.Halls.Contracts;

namespace Governance.Halls.Application.Items;

/// <summary>How a service item stood before a change.</summary>
/// <param name="Until">The first day on which it held no more.</param>
/// <param name="ReplacedBy">Who made the change.</param>
/// <param name="ReplacedAt">When it was made, UTC.</param>
/// <param name="Item">How it stood.</param>
internal sealed record PastItem(DateOnly Until, string? ReplacedBy, DateTime ReplacedAt, ServiceItemState Item);
