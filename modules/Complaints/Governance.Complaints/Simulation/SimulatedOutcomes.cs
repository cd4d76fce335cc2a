using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Codes;
using Governance.Complaints.Domain.StaffOutcomes;
using Governance.Halls.Contracts;
using Governance.Kernel.Domain;

namespace Governance.Complaints.Simulation;

/// <summary>The made-up outcomes of one hall: most decided, one taken back, one that still waits for the person's statement.</summary>
internal sealed class SimulatedOutcomes(HallState hall, IReadOnlyList<StaffState> staff, OutcomeRules rules, DateTime now, int seed)
{
    private const int SaltLength = 26;

    private static readonly Matter[] Matters =
    [
        new(StaffOutcomeKind.Apology, "接待时没有抬头，让来人问了三次。", "当时在录系统，没有顾上，愿意当面道歉。", Step.Decided),
        new(StaffOutcomeKind.SelfCriticism, "把旧的办事指南当新的答，让来人白跑一趟。", "指南换了我没有看，责任在我。", Step.Decided),
        new(StaffOutcomeKind.SystemFix, "三个窗口各要一份原件，改为共用影像。", null, Step.Decided),
        new(StaffOutcomeKind.Training, "不会用新的叫号系统，排队的人越来越多。", "只培训过一次，希望再学一遍。", Step.Decided),
        new(StaffOutcomeKind.CriticismEducation, "午间提前关窗口。", "当天领导同意我去开会。", Step.Lifted),
        new(StaffOutcomeKind.SelfCriticism, "材料放了两天没有转。", null, Step.Proposed),
    ];

    private readonly SimulatedGuids _guids = new($"{hall.Code}/outcomes", seed);
    private readonly Random _chance = new(BitConverter.ToInt32(DeterministicGuid.From($"complaints/outcomes/{seed}/{hall.Code}").ToByteArray()));

    /// <summary>An outcome for each of the cases, as far as there are matters.</summary>
    public IEnumerable<(StaffOutcome Outcome, Complaint Case)> Of(IEnumerable<Complaint> cases) =>
        Matters.Where(m => rules.Kinds.Contains(m.Kind)).Zip(cases, (matter, complaint) => (Make(matter, complaint), complaint));

    private StaffOutcome Make(Matter matter, Complaint complaint)
    {
        var person = staff[_chance.Next(staff.Count)];
        var outcome = StaffOutcome.Propose(
            At(complaint, 1),
            new OutcomeSheet
            {
                Case = complaint,
                Number = Code(CaseCode.NumberLength),
                Salt = Code(SaltLength),
                Kind = matter.Kind,
                Person = matter.Kind == StaffOutcomeKind.SystemFix ? null : new OutcomePerson(person.Id, person.Name),
                What = matter.What,
            },
            rules);
        if (matter.Statement is not null)
        {
            outcome.Hear(At(complaint, 2), matter.Statement);
        }

        if (matter.Until >= Step.Decided)
        {
            outcome.Decide(At(complaint, 3), null, "演示中心办公会", null);
            complaint.NoteOutcome(At(complaint, 3), outcome);
        }

        if (matter.Until == Step.Lifted)
        {
            outcome.Lift(At(complaint, 4), "查了请假单，当天确实批准过，予以撤销。");
            complaint.NoteOutcomeLifted(At(complaint, 4), outcome);
        }

        return outcome;
    }

    private string Code(int length) => string.Concat(Enumerable.Range(0, length).Select(_ => CodeAlphabet.At(_chance.Next(CodeAlphabet.Size))));

    // Hours after the case was closed; what would come after now is done now.
    private CaseAct At(Complaint complaint, int hours)
    {
        var at = complaint.ClosedAt!.Value.AddHours(hours);
        return new CaseAct(at < now ? at : now, new Actor(ActorKind.Staff, null, "演示带班领导", null, null, IsOfTheHall: true), _guids);
    }

    private enum Step
    {
        Proposed,
        Decided,
        Lifted,
    }

    private sealed record Matter(StaffOutcomeKind Kind, string What, string? Statement, Step Until);
}
