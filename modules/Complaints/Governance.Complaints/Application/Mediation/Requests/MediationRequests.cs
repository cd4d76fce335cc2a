using System.Text.Json.Serialization;
using Governance.Complaints.Application.Cases;
using Governance.Complaints.Domain.Mediation;

namespace Governance.Complaints.Application.Mediation.Requests;

/// <summary>Departments are called together, or what was arranged is changed.</summary>
/// <param name="Day">The day.</param>
/// <param name="Time">The time of day, such as <c>9:30</c>.</param>
/// <param name="Place">Where.</param>
/// <param name="Chair">Who leads the session.</param>
/// <param name="Agenda">The points, in their order.</param>
/// <param name="Departments">Departments that are called.</param>
/// <param name="Windows">Windows of the hall that are called.</param>
/// <param name="Staff">People of the hall who are called by name.</param>
/// <param name="Reason">Why they are called, or why it is changed; not asked for where the program has called them.</param>
/// <param name="RequestId">The call's own id; the same one is taken once.</param>
/// <param name="Revision">The revision that the caller knows: of the case when it is called, of the session afterwards.</param>
internal sealed record MediationPlanRequest(
    [property: JsonRequired] DateOnly Day,
    string? Time,
    string? Place,
    string? Chair,
    IReadOnlyList<string?>? Agenda,
    IReadOnlyList<Guid>? Departments = null,
    IReadOnlyList<Guid>? Windows = null,
    IReadOnlyList<Guid>? Staff = null,
    string? Reason = null,
    Guid? RequestId = null,
    long? Revision = null)
{
    public Sheet ToSheet() => new(RequestId, Revision);
}

/// <summary>Who came.</summary>
/// <param name="Attendance">One line for each that was called; lines can be handed in later too.</param>
/// <param name="RequestId">The call's own id.</param>
/// <param name="Revision">The revision of the session that the caller knows.</param>
internal sealed record AttendanceRequest([property: JsonRequired] IReadOnlyList<AttendanceLine?>? Attendance, Guid? RequestId = null, long? Revision = null)
{
    public IReadOnlyList<AttendanceNote> ToNotes() =>
        [.. (Attendance ?? []).OfType<AttendanceLine>().Select(a => new AttendanceNote(a.Party, a.Came, a.Attendee, a.Reason))];
}

/// <summary>Whether somebody who was called came.</summary>
/// <param name="Party">Its place among those called.</param>
/// <param name="Came">Whether somebody came.</param>
/// <param name="Attendee">Who, by name and role.</param>
/// <param name="Reason">Why nobody came.</param>
internal sealed record AttendanceLine(int Party, bool Came, string? Attendee = null, string? Reason = null);

/// <summary>What was said.</summary>
/// <param name="Minutes">One line for each point; lines can be handed in later too.</param>
/// <param name="RequestId">The call's own id.</param>
/// <param name="Revision">The revision of the session that the caller knows.</param>
internal sealed record MinutesRequest([property: JsonRequired] IReadOnlyList<MinutesLine?>? Minutes, Guid? RequestId = null, long? Revision = null)
{
    public IReadOnlyList<PointNote> ToNotes() => [.. (Minutes ?? []).OfType<MinutesLine>().Select(m => new PointNote(m.Point, m.Said))];
}

/// <summary>What was said on a point.</summary>
/// <param name="Point">Its place on the agenda.</param>
/// <param name="Said">What was said.</param>
internal sealed record MinutesLine(int Point, string? Said);

/// <summary>A session ends with what was agreed.</summary>
/// <param name="Conclusion">What was agreed on.</param>
/// <param name="Commitments">What departments promise; each becomes a work order with a clock of its own.</param>
/// <param name="Lead">The department that leads from now on; only where none does.</param>
/// <param name="RequestId">The call's own id.</param>
/// <param name="Revision">The revision of the session that the caller knows.</param>
internal sealed record ConcludeMediationRequest(
    [property: JsonRequired] string? Conclusion, IReadOnlyList<CommitmentLine?>? Commitments = null, Guid? Lead = null, Guid? RequestId = null, long? Revision = null);

/// <summary>What a department promises.</summary>
/// <param name="Department">The department; somebody of it came.</param>
/// <param name="What">What it does.</param>
/// <param name="Days">Within how many working days.</param>
internal sealed record CommitmentLine(Guid Department, string? What, int Days);
