using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Mediation;
using Governance.Halls.Contracts;

namespace Governance.Complaints.Simulation;

/// <summary>Cases of one hall that three departments pass on, and the sessions about them: one that waits, one that is planned, one with promises of
/// which one is late, one called off. Where the tenant's rule calls none, a leader does.</summary>
/// <param name="place">The hall.</param>
/// <param name="seed">What chance begins with.</param>
/// <param name="pass">Lets time pass for a case up to an instant.</param>
/// <param name="write">Hands over what a case has written, and says which session the program has called about it.</param>
/// <param name="keep">Keeps a session that a leader calls.</param>
internal sealed class SimulatedSessions(
    SimulatedPlace place, int seed, Action<Complaint, DateTime> pass, Func<Complaint, MediationSession?> write, Action<MediationSession> keep)
{
    private const string Shown = "370783-01";
    private const double Often = 0.3;

    private static readonly (string Subject, string Said)[] Points =
    [
        ("由哪个部门牵头", "三家都同意由最后接手的部门牵头，其余两家配合。"),
        ("材料怎样一次收齐", "窗口统一收件，影像共用，不再让来人跑第二趟。"),
    ];

    private readonly SimulatedHand _hand = new(place, seed + 1, pass);

    /// <summary>The cases up to a day.</summary>
    public IEnumerable<Complaint> Until(DateOnly lastDay)
    {
        var shown = place.Hall.Code == Shown;
        if (!shown && _hand.Chance.NextDouble() >= Often)
        {
            yield break;
        }

        yield return Concluded(_hand.Before(lastDay, 9));
        if (!shown)
        {
            yield break;
        }

        yield return Waiting(_hand.Before(lastDay, 3));
        yield return Planned(_hand.Before(lastDay, 4), _hand.After(lastDay, 1));
        yield return CalledOff(_hand.Before(lastDay, 6));
    }

    private Complaint Waiting(DateOnly day) => Passed(day).Case;

    private Complaint Planned(DateOnly day, DateOnly held)
    {
        var (complaint, departments, called) = Passed(day);
        Arrange(complaint, departments, called, _hand.After(day, 2), held);
        return complaint;
    }

    private Complaint CalledOff(DateOnly day)
    {
        var (complaint, departments, called) = Passed(day);
        var session = Arrange(complaint, departments, called, _hand.After(day, 2), _hand.After(day, 4));
        var act = Leader(_hand.After(day, 3));
        _hand.Pass(complaint, act.At);
        session.Cancel(act, complaint, "三家已经自行商定，不用再开。");
        return complaint;
    }

    // One promise is kept, one is late by the last day.
    private Complaint Concluded(DateOnly day)
    {
        var (complaint, departments, called) = Passed(day);
        var held = _hand.After(day, 3);
        var session = Arrange(complaint, departments, called, _hand.After(day, 2), held);
        var act = Leader(held);
        _hand.Pass(complaint, act.At);
        session.NoteAttendance(act, complaint, [.. session.Parties.Select((p, i) => new AttendanceNote(
            p.Ordinal, i < 2, i < 2 ? $"演示科长{i + 1}，业务科" : null, i < 2 ? null : "外出开会，已请假"))]);
        session.NoteMinutes(act, complaint, [.. session.Agenda.Zip(Points, (p, point) => new PointNote(p.Ordinal, point.Said))]);
        session.Conclude(
            act, complaint, _hand.Clock, "由现在的主办部门牵头，并联审查，材料只收一次。",
            [
                new CommitmentNote(departments[0].Id, departments[0].Name, "出具书面审查意见", 2),
                new CommitmentNote(departments[1].Id, departments[1].Name, "与窗口共用影像，开通查看权限", 3),
            ],
            null);
        var done = _hand.At(_hand.After(held, 1), 1, department: departments[0]);
        _hand.Pass(complaint, done.At);
        complaint.ReportWork(done, complaint.WorkOrders.First(o => o.IsCommitment && o.DepartmentId == departments[0].Id).Id, "审查意见已出具，没有不同意见。");
        _hand.Pass(complaint, place.Now);
        return complaint;
    }

    private MediationSession Arrange(
        Complaint complaint, IReadOnlyList<DepartmentState> departments, MediationSession? called, DateOnly day, DateOnly held)
    {
        var act = Leader(day);
        _hand.Pass(complaint, act.At);
        var plan = new MediationPlan(
            held, "9:30", "三楼会议室", "演示值班局长", [.. Points.Select(p => p.Subject)],
            [.. departments.Select(d => new CalledParty(MediationPartyKind.Department, d.Id, d.Name, d.Id, d.Name))]);
        if (called is not null)
        {
            called.Plan(act, complaint, plan);
            return called;
        }

        var session = MediationSession.Call(act, complaint, "三个部门都说不归自己管。", plan);
        keep(session);
        return session;
    }

    private (Complaint Case, IReadOnlyList<DepartmentState> Departments, MediationSession? Called) Passed(DateOnly day)
    {
        var from = _hand.Chance.Next(place.Departments.Count);
        var three = Enumerable.Range(0, 3).Select(i => place.Departments[(from + i) % place.Departments.Count]).ToList();
        var complaint = _hand.Register(day, _hand.OneOf(SimulatedMatters.All));
        complaint.Accept(_hand.At(day, 1));
        MediationSession? called = null;
        for (var i = 0; i < three.Count; i++)
        {
            if (i > 0)
            {
                var returned = _hand.At(day, (2 * i) + 1, department: three[i - 1]);
                complaint.Return(returned, complaint.WorkOrders.First(o => o.State == WorkOrderState.Open).Id, "这件事不归本部门管。");
            }

            complaint.Assign(_hand.At(day, (2 * i) + 2), _hand.Clock, [new Assignee(three[i].Id, three[i].Name, Leads: true)], "请核实后提出意见。");
            called = write(complaint) ?? called;
        }

        return (complaint, three, called);
    }

    private CaseAct Leader(DateOnly day) => _hand.At(day, 5, new Actor(ActorKind.Staff, null, "演示值班局长", null, null, IsOfTheHall: true));
}
