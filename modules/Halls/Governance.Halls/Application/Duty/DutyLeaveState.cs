namespace Governance.Halls.Application.Duty;

/// <summary>Days on which a leader cannot be on duty.</summary>
/// <param name="Id">Its id.</param>
/// <param name="WorkNumber">His work number.</param>
/// <param name="Name">His name.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Reason">Why.</param>
internal sealed record DutyLeaveState(Guid Id, string WorkNumber, string Name, DateOnly From, DateOnly To, string Reason);

/// <summary>What a leave would do.</summary>
/// <param name="Fingerprint">To be sent back with the confirmation.</param>
/// <param name="Days">The days planned for him.</param>
internal sealed record LeavePreview(string Fingerprint, IReadOnlyList<LeaveDay> Days);

/// <summary>A day that goes to somebody else.</summary>
/// <param name="Day">The day.</param>
/// <param name="Leader">Who would take it; <c>null</c> where nobody can.</param>
internal sealed record LeaveDay(DateOnly Day, string? Leader);
