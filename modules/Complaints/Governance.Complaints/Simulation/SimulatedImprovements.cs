using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Codes;
using Governance.Complaints.Domain.Improvements;
using Governance.Halls.Contracts;
using Governance.Kernel.Domain;
using Governance.Kernel.Timing;

namespace Governance.Complaints.Simulation;

/// <summary>The made-up changes of one hall: one long in force and checked, one lately in force, one overdue, one that waits for a leader.</summary>
internal sealed class SimulatedImprovements(
    HallState hall, IReadOnlyList<DepartmentState> departments, ImprovementRules rules, DateOnly lastDay, DateTime now, int seed)
{
    private static readonly SimulatedChange[] Changes =
    [
        new(ImprovementKind.Process, "排队超过二十人时加开一个窗口，叫号屏写明大约还要等多久。", "高峰时段只开两个窗口，来人等得久，也不知道还要多久。", 80, 60),
        new(ImprovementKind.Guide, "办事指南把材料清单排在第一页，附一份填好的样表。", "材料写在第四页，来人看不到，补一次跑一趟。", 40, 12),
        new(ImprovementKind.System, "三个窗口共用一份影像，材料只收一次。", "每个窗口各收一份原件，同一份材料要交三遍。", 60, null),
        new(ImprovementKind.Process, "网上预约和叫号机用同一个队列。", "预约了还要重新取号，等于白约。", 1, null),
    ];

    private readonly SimulatedGuids _guids = new($"{hall.Code}/improvements", seed);
    private readonly Random _chance = new(BitConverter.ToInt32(DeterministicGuid.From($"complaints/improvements/{seed}/{hall.Code}").ToByteArray()));

    /// <summary>Each change out of the newest case that was closed before it and that no other comes of.</summary>
    public IEnumerable<(Guid CaseId, SimulatedChange Change)> Choose(IReadOnlyList<Complaint> closed)
    {
        var taken = new HashSet<Guid>();
        foreach (var change in Changes)
        {
            var day = lastDay.AddDays(-change.ProposedBack);
            if (closed.FirstOrDefault(c => c.ClosedOn < day && c.Causes.Count > 0 && !taken.Contains(c.Id)) is { } chosen)
            {
                taken.Add(chosen.Id);
                yield return (chosen.Id, change);
            }
        }
    }

    public Improvement Make(SimulatedChange change, Complaint complaint)
    {
        const int DaysToDo = 30;
        var (department, day) = (departments[_chance.Next(departments.Count)], lastDay.AddDays(-change.ProposedBack));
        var improvement = Improvement.Propose(At(day, 10), new ImprovementSheet
        {
            Case = complaint,
            Number = string.Concat(Enumerable.Range(0, CaseCode.NumberLength).Select(_ => CodeAlphabet.At(_chance.Next(CodeAlphabet.Size)))),
            Kind = change.Kind,
            Cause = complaint.Causes[0],
            Causes = complaint.Causes,
            OfItem = false,
            What = change.What,
            Why = change.Why,
            Owners = [new ImprovementOwner(department.Id, null, department.Name)],
            DueOn = day.AddDays(DaysToDo),
        });
        complaint.NoteImprovement(At(day, 10), improvement.Number);
        if (change.ProposedBack > 1)
        {
            improvement.Decide(At(day.AddDays(1), 15), taken: true, "同意，先试行一个月。");
        }

        if (change.InForceBack is { } back)
        {
            var on = lastDay.AddDays(-back);
            improvement.PutIntoForce(At(on, 9), isLeader: true, on, rules.CompareDays, "窗口牌、叫号机和指南都已改好。");
            if (back > rules.CompareDays)
            {
                improvement.Check(At(on.AddDays(rules.CompareDays + 1), 16), works: true, "到窗口连看了三天，来人不再为这件事多跑。");
            }
        }

        return improvement;
    }

    private CaseAct At(DateOnly day, int hour)
    {
        var at = LocalTime.StartOf(day).AddHours(hour);
        return new CaseAct(at < now ? at : now, new Actor(ActorKind.Staff, null, "演示带班领导", null, null, IsOfTheHall: true), _guids);
    }
}

/// <summary>A made-up change.</summary>
/// <param name="Kind">What is changed.</param>
/// <param name="What">What is to be changed.</param>
/// <param name="Why">Why.</param>
/// <param name="ProposedBack">How many days ago it was proposed.</param>
/// <param name="InForceBack">How many days ago it came into force; <c>null</c> where it did not.</param>
internal sealed record SimulatedChange(ImprovementKind Kind, string What, string Why, int ProposedBack, int? InForceBack);
