using Governance.Complaints.Application.Cases;
using Governance.Complaints.Domain;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Codes;
using Governance.Halls.Contracts;
using Governance.Kernel.Domain;
using Governance.Kernel.Timing;

namespace Governance.Complaints.Simulation;

/// <summary>The made-up cases of one hall: most go well, some are late, some are not the hall's, the newest are open.</summary>
internal sealed class SimulatedCases
{
    private const int DaysOfAYear = 365;
    private const int StillOpenDays = 8;
    private const int FewCases = 16;
    private const int ManyCases = 60;
    private const string Shown = "370783-01";

    private readonly SimulatedPlace _place;
    private readonly SimulatedGuids _guids;
    private readonly Random _chance;

    public SimulatedCases(SimulatedPlace place, int seed)
    {
        _place = place;
        _guids = new SimulatedGuids(place.Hall.Code, seed);
        _chance = new Random(BitConverter.ToInt32(DeterministicGuid.From($"complaints/chance/{seed}/{place.Hall.Code}").ToByteArray()));
    }

    /// <summary>The cases of the year that ends with a day, the oldest first.</summary>
    public IEnumerable<Complaint> Until(DateOnly lastDay, DeadlinePassing passing)
    {
        var count = _place.Hall.Code == Shown ? ManyCases : FewCases;
        var days = Enumerable.Range(0, count).Select(_ => lastDay.AddDays(-1 - _chance.Next(DaysOfAYear)))
            .Append(lastDay.AddDays(-1)).Append(lastDay.AddDays(-2)).Append(lastDay.AddDays(-4)).Append(lastDay.AddDays(-StillOpenDays))
            .Where(day => _place.Clock.Calendar.IsWorkingDay(day)).Order().ToList();
        foreach (var day in days)
        {
            yield return _chance.NextDouble() < 0.12 ? OutOfScope(day) : Course(day, lastDay, passing);
        }
    }

    private Complaint OutOfScope(DateOnly day)
    {
        var (text, explanation, body) = SimulatedMatters.OutOfScope[_chance.Next(SimulatedMatters.OutOfScope.Count)];
        var complaint = Register(At(day, 0), new SimulatedMatter(Contracts.CaseKind.FaultFinding, text, null, explanation));
        complaint.DeclareOutOfScope(At(day, 1), explanation, body);
        return complaint;
    }

    private Complaint Course(DateOnly day, DateOnly lastDay, DeadlinePassing passing)
    {
        var matter = SimulatedMatters.All[_chance.Next(SimulatedMatters.All.Count)];
        var complaint = Register(At(day, 0), matter);
        var isNew = day >= lastDay.AddDays(-StillOpenDays);
        if (!isNew && _place.Clock.Rules.OnTheSpot && _chance.NextDouble() < 0.3)
        {
            complaint.ResolveOnTheSpot(At(day, 1), _place.Clock.Rules, matter.Answer);
            return Settle(complaint, day, lastDay);
        }

        complaint.Accept(At(day, 1));
        var lead = _place.Departments[_chance.Next(_place.Departments.Count)];
        complaint.Assign(At(day, 2), _place.Clock, [new Assignee(lead.Id, lead.Name, Leads: true)], "请核实后提出意见。");
        var late = _chance.NextDouble() < 0.07;
        var answered = _place.Clock.Calendar.AddWorkingDays(day, late ? _place.Clock.Rules.AnswerDays + 2 : 1 + _chance.Next(_place.Clock.Rules.AnswerDays)).Day;
        if (isNew || answered >= lastDay)
        {
            passing.Pass(complaint, LocalTime.StartOf(lastDay), _place.Clock.Rules);
            return complaint;
        }

        passing.Pass(complaint, At(answered, 0).At, _place.Clock.Rules);
        complaint.FormOpinion(At(answered, 1, department: lead), matter.Answer);
        complaint.GiveAnswer(At(answered, 2), _place.Clock.Rules, AnswerChannels.InPerson, matter.Answer, resolved: _chance.NextDouble() < 0.9);
        return Settle(complaint, answered, lastDay);
    }

    private Complaint Settle(Complaint complaint, DateOnly answered, DateOnly lastDay)
    {
        if (_chance.NextDouble() < 0.7)
        {
            complaint.RateAnswer(At(answered, 3, Actor.Citizen), LevelOf(_chance.NextDouble()), null);
        }

        if (_place.Clock.Calendar.AddWorkingDays(answered, 1).Day <= lastDay)
        {
            complaint.Close(At(_place.Clock.Calendar.AddWorkingDays(answered, 1).Day, 0));
        }

        return complaint;
    }

    private Complaint Register(CaseAct act, SimulatedMatter matter)
    {
        var window = _place.Windows[_chance.Next(_place.Windows.Count)];
        var item = _place.Items.Count == 0 ? null : _place.Items[_chance.Next(_place.Items.Count)];
        var causes = _place.Clock.Rules.Causes;
        return Complaint.Register(
            act,
            new Registration
            {
                TenantId = _place.Hall.TenantId,
                HallId = _place.Hall.Id,
                HallCode = _place.Hall.Code,
                Kind = matter.Kind,
                Channel = _place.Clock.Rules.Channels[_chance.Next(_place.Clock.Rules.Channels.Count)].Code,
                Text = matter.Text,
                Wanted = matter.Wanted,
                Causes = [causes[_chance.Next(causes.Count)].Code],
                About = SubjectOf(window, item),
                Shielded = true,
                AnswerBy = AnswerChannels.TrackingPage,
                Number = NumberOf(),
                Simulated = true,
            },
            _place.Clock);
    }

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

    private string NumberOf() => string.Concat(Enumerable.Range(0, CaseCode.NumberLength).Select(_ => CodeAlphabet.At(_chance.Next(CodeAlphabet.Size))));

    private static int LevelOf(double chance) => chance switch
    {
        < 0.55 => 5,
        < 0.85 => 4,
        < 0.95 => 3,
        < 0.98 => 2,
        _ => 1,
    };

    private CaseAct At(DateOnly day, int step, Actor? by = null, DepartmentState? department = null) => new(
        LocalTime.StartOf(day).AddHours(9).AddMinutes((step * 37) + _chance.Next(20)),
        by ?? new Actor(ActorKind.Staff, null, department is null ? "演示窗口人员" : "演示部门承办人", department?.Id, null, null, IsOfTheHall: department is null),
        _guids);
}
