using Governance.Complaints.Domain;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Codes;
using Governance.Complaints.Domain.Deadlines;
using Governance.Halls.Contracts;
using Governance.Kernel.Domain;
using Governance.Kernel.Timing;

namespace Governance.Complaints.Simulation;

/// <summary>Does to the made-up cases of one hall what its people do, in office hours. The same hall and seed do the same.</summary>
internal sealed class SimulatedHand
{
    private readonly SimulatedPlace _place;
    private readonly SimulatedGuids _guids;
    private readonly Action<Complaint, DateTime> _pass;

    /// <param name="place">The hall.</param>
    /// <param name="seed">What chance begins with.</param>
    /// <param name="pass">Lets time pass for a case up to an instant.</param>
    public SimulatedHand(SimulatedPlace place, int seed, Action<Complaint, DateTime> pass)
    {
        (_place, _pass) = (place, pass);
        _guids = new SimulatedGuids(place.Hall.Code, seed);
        Chance = new Random(BitConverter.ToInt32(DeterministicGuid.From($"complaints/chance/{seed}/{place.Hall.Code}").ToByteArray()));
    }

    public Random Chance { get; }

    public CaseClock Clock => _place.Clock;

    public CaseRules Rules => Clock.Rules;

    public T OneOf<T>(IReadOnlyList<T> things) => things[Chance.Next(things.Count)];

    /// <summary>登记.</summary>
    public Complaint Register(DateOnly day, SimulatedMatter matter)
    {
        var window = OneOf(_place.Windows);
        var item = _place.Items.Count == 0 ? null : OneOf(_place.Items);
        return Complaint.Register(
            At(day, 0),
            new Registration
            {
                TenantId = _place.Hall.TenantId,
                HallId = _place.Hall.Id,
                HallCode = _place.Hall.Code,
                Kind = matter.Kind,
                Channel = OneOf(Rules.Channels).Code,
                Text = matter.Text,
                Wanted = matter.Wanted,
                Causes = [OneOf(Rules.Causes).Code],
                About = SubjectOf(window, item),
                Shielded = true,
                AnswerBy = AnswerChannels.TrackingPage,
                Number = string.Concat(Enumerable.Range(0, CaseCode.NumberLength).Select(_ => CodeAlphabet.At(Chance.Next(CodeAlphabet.Size)))),
                Simulated = true,
            },
            Clock);
    }

    /// <summary>登记、受理、交办, all on one day.</summary>
    public (Complaint Case, DepartmentState Lead) Assign(DateOnly day, SimulatedMatter matter)
    {
        var complaint = Register(day, matter);
        complaint.Accept(At(day, 1));
        var lead = OneOf(_place.Departments);
        complaint.Assign(At(day, 2), Clock, [new Assignee(lead.Id, lead.Name, Leads: true)], "请核实后提出意见。");
        return (complaint, lead);
    }

    /// <summary>处理意见, by the department that leads.</summary>
    public void FormOpinion(Complaint complaint, DepartmentState lead, DateOnly day, string text)
    {
        var act = At(day, 3, department: lead);
        Pass(complaint, act.At);
        complaint.FormOpinion(act, text);
    }

    public void Answer(Complaint complaint, DateOnly day, string text)
    {
        var act = At(day, 4);
        Pass(complaint, act.At);
        complaint.GiveAnswer(act, Rules, AnswerChannels.InPerson, text, resolved: Chance.NextDouble() < 0.9);
    }

    /// <summary>What time does comes at its own hour, as if the program had always run.</summary>
    public void Pass(Complaint complaint, DateTime until)
    {
        while (complaint.Deadlines.Min(d => d.NextAt) is { } next && next <= until)
        {
            _pass(complaint, next);
        }
    }

    /// <summary>Something done on a day, a little later with each step; what would come after now is done now.</summary>
    public CaseAct At(DateOnly day, int step, Actor? by = null, DepartmentState? department = null)
    {
        var at = LocalTime.StartOf(day).AddHours(9).AddMinutes((step * 37) + Chance.Next(20));
        return new CaseAct(
            at < _place.Now ? at : _place.Now,
            by ?? new Actor(ActorKind.Staff, null, department is null ? "演示窗口人员" : "演示部门承办人", department?.Id, null, null, IsOfTheHall: department is null),
            _guids);
    }

    /// <summary>The working day so many before another; 0 is that day itself, or the last one before.</summary>
    public DateOnly Before(DateOnly day, int days) => Clock.Calendar.SubtractWorkingDays(day, days).Day;

    public DateOnly After(DateOnly day, int days) => Clock.Calendar.AddWorkingDays(day, days).Day;

    private Subject SubjectOf(WindowState window, ServiceItemState? item)
    {
        var department = _place.Departments.FirstOrDefault(d => d.Id == window.DepartmentId);
        return new Subject
        {
            ItemId = item?.Id,
            ItemName = item?.Name,
            WindowId = window.Id,
            WindowName = $"{window.Zone}{window.Number}",
            DepartmentId = department?.Id,
            DepartmentName = department?.Name,
            Departments = department is null ? [] : [department.Id],
        };
    }
}
