using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Codes;
using Governance.Complaints.Domain.Refusals;
using Governance.Complaints.Domain.Refusals.Figures;
using Governance.Kernel.Timing;

namespace Governance.Complaints.Simulation;

/// <summary>Makes up the refusals of one hall. The same hall and seed make the same.</summary>
internal sealed class SimulatedRefusals
{
    private const int Days = 40;
    private const int UnreportedOnes = 2;

    private static readonly Actor Clerk = new(ActorKind.Staff, null, "演示窗口人员", null, null, null, IsOfTheHall: true);
    private static readonly Actor Leader = new(ActorKind.Staff, null, "演示值班局长", null, null, null, IsOfTheHall: true);

    private static readonly (string Asked, string Reason, string Alternative, RefusalPaper Paper)[] Matters =
    [
        ("想把公积金和转移登记一起办。", "公积金由公积金中心办理，本大厅没有进驻。", "可以先在本大厅办转移登记。", new SignpostNote("演示公积金中心", "演示路 1 号一楼", "0536-0000000")),
        ("想当天拿到营业执照变更。", "缺一份股东会决议。", "先收件，决议三日内补交。", new RequirementsNote("股东会决议原件一份。", true, false, false)),
        ("想用村委会证明代替居住证。", "办事指南写的是居住证。", "书面承诺后可以先办。", new RequirementsNote("居住证，或者告知承诺书。", false, true, false)),
        ("老人的社保认证，手机上认不过去。", "系统要求本人人脸认证。", "帮办员可以上门代办。", new RequirementsNote("本人到场，或由帮办员上门认证。", false, false, true)),
        ("共有人在国外，能不能只由一人签字。", "规定没有写明这种情形。", "先收件，书面答复后再定。", new ReplyNote("共有人在国外，委托书要不要公证认证？", 2)),
    ];

    private readonly SimulatedPlace _place;
    private readonly RefusalRules _rules;
    private readonly IReadOnlyList<Complaint> _cases;
    private readonly SimulatedGuids _guids;
    private readonly Random _chance;

    /// <param name="place">The hall.</param>
    /// <param name="rules">What its tenant rules about refusals.</param>
    /// <param name="cases">Made-up cases of people who could not get something done, the newest first.</param>
    /// <param name="seed">What chance begins with.</param>
    public SimulatedRefusals(SimulatedPlace place, RefusalRules rules, IReadOnlyList<Complaint> cases, int seed)
    {
        (_place, _rules, _cases) = (place, rules, cases);
        _guids = new SimulatedGuids($"{place.Hall.Code}/refusals", seed);
        _chance = new Random(BitConverter.ToInt32(_guids.Create().ToByteArray()));
    }

    /// <summary>The refusals of some weeks up to a day: most are decided, the newest wait for a leader.</summary>
    public IEnumerable<RefusalReport> Until(DateOnly lastDay)
    {
        var overturned = new Queue<Complaint>(_cases.Skip(UnreportedOnes));
        var matters = Array.FindAll(Matters, matter => _rules.Allow(matter.Paper));
        for (var back = Days; back >= 0 && matters.Length > 0; back -= 3)
        {
            var day = _place.Clock.Calendar.SubtractWorkingDays(lastDay, back).Day;
            var refusal = RefusalReport.Report(At(day, 9, Clerk), SheetOf(matters[_chance.Next(matters.Length)]), _place.Clock, _rules);
            if (back > 1)
            {
                Decide(refusal, day, overturned);
            }

            yield return refusal;
        }
    }

    /// <summary>The newest cases that tell of a refusal that nobody reported.</summary>
    public IEnumerable<(UnreportedRefusal Refusal, RefusalDelta Counted)> Unreported() => _cases.Take(UnreportedOnes)
        .Where(c => c.ItemId is not null || c.WindowId is not null).Select(c => UnreportedRefusal.Note(At(c.RegisteredOn, 16, Leader), c, null));

    private void Decide(RefusalReport refusal, DateOnly day, Queue<Complaint> cases)
    {
        if (_chance.NextDouble() < 0.2 && cases.TryDequeue(out var complaint))
        {
            refusal.Overturn(At(day, 11, Leader), "指南没有这样要求，窗口应当收件。", complaint.Id, complaint.Number);
            return;
        }

        refusal.Approve(At(day, 11, Leader), "同意，请按纸上写的办。");
        if (refusal.Promise is { } promise && promise.DueOn < LocalTime.DayOf(_place.Now))
        {
            refusal.GiveReply(At(promise.DueOn, 10, Leader), "经核，委托书经当地公证即可，不必再认证。");
        }
    }

    private RefusalSheet SheetOf((string Asked, string Reason, string Alternative, RefusalPaper Paper) matter)
    {
        var window = _place.Windows[_chance.Next(_place.Windows.Count)];
        var item = _place.Items.Count == 0 ? null : _place.Items[_chance.Next(_place.Items.Count)];
        return new RefusalSheet
        {
            TenantId = _place.Hall.TenantId,
            HallId = _place.Hall.Id,
            HallCode = _place.Hall.Code,
            Number = string.Concat(Enumerable.Range(0, CaseCode.NumberLength).Select(_ => CodeAlphabet.At(_chance.Next(CodeAlphabet.Size)))),
            About = new Subject { ItemId = item?.Id, ItemName = item?.Name, WindowId = window.Id, WindowName = $"{window.Zone}{window.Number}" },
            Asked = matter.Asked,
            Reason = matter.Reason,
            Alternative = matter.Alternative,
            Papers = [matter.Paper],
            Simulated = true,
        };
    }

    private CaseAct At(DateOnly day, int hour, Actor by)
    {
        var at = LocalTime.StartOf(day).AddHours(hour).AddMinutes(_chance.Next(50));
        return new CaseAct(at < _place.Now ? at : _place.Now, by, _guids);
    }
}
