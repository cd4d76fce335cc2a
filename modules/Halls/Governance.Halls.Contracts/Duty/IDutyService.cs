namespace Governance.Halls.Contracts;

/// <summary>The duty rosters for other modules, in the current tenant.</summary>
public interface IDutyService
{
    /// <summary>The leader on duty in a hall on a day, or <c>null</c> where the roster names none.</summary>
    Task<LeaderOnDuty?> LeaderAsync(Guid hallId, DateOnly day, CancellationToken cancellationToken);
}

/// <summary>A leader on duty (值班领导), as the hall's screen shows him.</summary>
/// <param name="StaffId">The person's id in the hall book.</param>
/// <param name="Name">The name.</param>
/// <param name="Title">The title.</param>
/// <param name="Place">Where he is to be found, in words for a visitor.</param>
/// <param name="StandsInFor">The name of the one on the roster for whom he stands in, or <c>null</c>.</param>
/// <param name="CheckedInAt">When he checked in, UTC, or <c>null</c>.</param>
/// <param name="CheckedOutAt">When he checked out, UTC, or <c>null</c>.</param>
public sealed record LeaderOnDuty(
    Guid StaffId, string Name, string? Title, string? Place, string? StandsInFor, DateTime? CheckedInAt, DateTime? CheckedOutAt);
