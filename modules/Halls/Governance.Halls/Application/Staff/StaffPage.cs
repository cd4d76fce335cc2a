using Governance.Halls.Contracts;

namespace Governance.Halls.Application.Staff;

/// <summary>A stretch of a hall's staff, as they stand today.</summary>
/// <param name="Staff">The staff, in the order of their work numbers.</param>
/// <param name="Next">The work number after which to go on; <c>null</c> at the end.</param>
internal sealed record StaffPage(IReadOnlyList<StaffState> Staff, string? Next);
