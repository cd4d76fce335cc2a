using Governance.Complaints.Application.Mediation;
using Governance.Complaints.Application.Mediation.Requests;
using Governance.Complaints.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;

namespace Governance.Complaints.Pages.Mediation;

/// <summary>到会.</summary>
[Authorize(Policy = ComplaintPermissions.MinuteMediation)]
internal sealed class AttendanceModel(MediationReader sessions, MediationHandling handling, MediationForms forms, TimeProvider time, Texts texts)
    : SessionPage<AttendanceInput>(SessionStep.Attendance, sessions, forms, time, texts)
{
    protected override Task DoAsync(CancellationToken cancellationToken) => handling.NoteAttendanceAsync(
        Number,
        new AttendanceRequest(
            [.. Input.Attendance.Where(a => a.Came is not null).Select(a => new AttendanceLine(a.Party, a.Came!.Value, a.Attendee, a.Reason))],
            Input.RequestId, Input.Revision),
        cancellationToken);

    protected override void Fill()
    {
        if (Input.Attendance.Count == 0)
        {
            Input.Attendance = [.. View.Parties.Select(p => new AttendanceRow { Party = p.Ordinal, Came = p.Came, Attendee = p.Attendee, Reason = p.AbsentReason })];
        }
    }

    // attendance.3.reason is the reason of the one called third, wherever his row stands.
    protected override string FieldOf(string field) => field.Split('.') is ["attendance", var ordinal, var part]
        ? $"Attendance[{Input.Attendance.FindIndex(a => $"{a.Party}" == ordinal)}].{base.FieldOf(part)}"
        : field == "attendance" ? "Attendance[0].Came" : base.FieldOf(field);
}
