using Governance.Halls.Contracts;

namespace Governance.Halls.Application.Staff;

/// <summary>How somebody stood before a change.</summary>
/// <param name="Until">The first day on which it held no more.</param>
/// <param name="ReplacedBy">Who made the change.</param>
/// <param name="ReplacedAt">When it was made, UTC.</param>
/// <param name="Staff">How he stood.</param>
internal sealed record PastStaff(DateOnly Until, string? ReplacedBy, DateTime ReplacedAt, StaffState Staff);
