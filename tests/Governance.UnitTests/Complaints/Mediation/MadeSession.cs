using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Deadlines;
using Governance.Complaints.Domain.Mediation;
using Governance.Kernel.Exceptions;
using Governance.UnitTests.Complaints.Time;
using Shouldly;

namespace Governance.UnitTests.Complaints.Mediation;

/// <summary>A case with departments, and a session about it.</summary>
internal sealed class MadeSession
{
    public static readonly Assignee First = new(new Guid("01970000-0000-7000-8000-0000000000a1"), "演示登记局", Leads: true);
    public static readonly Assignee Second = new(new Guid("01970000-0000-7000-8000-0000000000a2"), "演示税务局", Leads: true);
    public static readonly Assignee Third = new(new Guid("01970000-0000-7000-8000-0000000000a3"), "演示规划局", Leads: true);

    private MadeSession(Complaint complaint, MediationSession session) => (Case, Session) = (complaint, session);

    public static CaseClock Clock => TimedCase.Clock();

    public Complaint Case { get; }

    public MediationSession Session { get; }

    /// <summary>Called on a Monday for the same day: two departments and a window, two points.</summary>
    public static MadeSession Called(string day = "2026-11-23", Action<Complaint>? before = null)
    {
        var complaint = TimedCase.Accepted(TimedCase.At(day, 9), Clock);
        before?.Invoke(complaint);
        return new MadeSession(complaint, MediationSession.Call(TimedCase.At(day), complaint, "演示：都说不归自己管。", Plan(day)));
    }

    public static MediationPlan Plan(string day, params CalledParty[] called) => new(
        DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), "9:30", "演示会议室", "演示值班局长", ["谁来牵头", "材料怎样收齐"],
        called.Length > 0 ? called : [PartyOf(First), PartyOf(Second), new CalledParty(MediationPartyKind.Window, new Guid("01970000-0000-7000-8000-0000000000b8"), "A区8号", null, null)]);

    public static CalledParty PartyOf(Assignee department) =>
        new(MediationPartyKind.Department, department.DepartmentId, department.DepartmentName, department.DepartmentId, department.DepartmentName);

    /// <summary>The first two came, the third did not, and all points were talked about.</summary>
    public MadeSession Held(string day = "2026-11-23")
    {
        Session.NoteAttendance(TimedCase.At(day), Case,
        [
            .. Session.Parties.Select(p => new AttendanceNote(p.Ordinal, p.Ordinal < 3, p.Ordinal < 3 ? "演示科长" : null, p.Ordinal < 3 ? null : "请假")),
        ]);
        Session.NoteMinutes(TimedCase.At(day), Case, [.. Session.Agenda.Select(p => new PointNote(p.Ordinal, "演示：同意。"))]);
        return this;
    }

    public void Conclude(string day, Assignee? lead, params CommitmentNote[] commitments) =>
        Session.Conclude(TimedCase.At(day), Case, Clock, "演示：三家一起办。", commitments, lead);

    public static CommitmentNote Promise(Assignee department, int days) => new(department.DepartmentId, department.DepartmentName, "演示：出具意见。", days);

    /// <summary>The code with which something was refused.</summary>
    public static string Refused(Action act) => Should.Throw<BusinessException>(act).Code;
}
