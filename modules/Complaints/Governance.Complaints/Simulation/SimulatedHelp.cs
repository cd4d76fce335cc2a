using Governance.Calendar;
using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Assistance;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Codes;
using Governance.Halls.Contracts;
using Governance.Kernel.Domain;
using Governance.Kernel.Timing;

namespace Governance.Complaints.Simulation;

/// <summary>Made-up help orders of one hall: some done in the last months, a few that its helpers have, one that nobody has yet. The same
/// hall and seed make the same.</summary>
internal sealed class SimulatedHelp
{
    private const int DoneOrders = 10;
    private const int DaysBack = 60;

    private static readonly Matter[] Matters =
    [
        new(AssistanceVisit.AtHome, AssistanceReason.CannotUsePhone, AssistanceRequester.Relative, 1, "老人不会用手机，养老待遇资格认证办不了。", "上门用工作手机帮本人做了认证。", "认证当场通过，把结果念给本人听了。"),
        new(AssistanceVisit.InHall, AssistanceReason.Old, AssistanceRequester.Self, 1, "换社保卡，表格看不清、不会填。", "念给本人听，代填后由本人签字。", "新卡已寄出，三天内送到家。"),
        new(AssistanceVisit.AtHome, AssistanceReason.Disabled, AssistanceRequester.VillageOfficial, 2, "两位行动不便的村民要办残疾人证换领。", "上门拍照、收材料。", "两本新证送到了家里。"),
        new(AssistanceVisit.ExtendedHours, AssistanceReason.AfterHours, AssistanceRequester.Self, 1, "白天上班，下班后想把不动产登记的材料交了。", "下班后收了材料，核对一遍。", "已受理，受理单当场给了本人。"),
        new(AssistanceVisit.AwayVisit, AssistanceReason.FarAway, AssistanceRequester.Employer, 86, "工地上的外来务工人员要集中办居住证。", "带设备到工地，采集照片和指纹。", "八十六人的居住证已全部办好送达。"),
    ];

    private readonly SimulatedPlace _place;
    private readonly IReadOnlyList<StaffState> _staff;
    private readonly SimulatedGuids _guids;
    private readonly Random _chance;

    public SimulatedHelp(SimulatedPlace place, IReadOnlyList<StaffState> staff, int seed)
    {
        (_place, _staff) = (place, staff);
        _guids = new SimulatedGuids($"help/{place.Hall.Code}", seed);
        _chance = new Random(BitConverter.ToInt32(DeterministicGuid.From($"complaints/help/{seed}/{place.Hall.Code}").ToByteArray()));
    }

    private WorkingCalendar Calendar => _place.Clock.Calendar;

    /// <summary>The orders until a day, with the name that each is for.</summary>
    public IEnumerable<(AssistedService Order, string Name)> Until(DateOnly lastDay)
    {
        for (var i = 0; i < DoneOrders; i++)
        {
            var day = Calendar.SubtractWorkingDays(lastDay, 2 + _chance.Next(DaysBack)).Day;
            var matter = Matters[i % Matters.Length];
            var order = Assigned(day, matter);
            order.NoteConsent(At(day, 2), ConsentGiver.Self, ConsentWay.Signed, hasWitness: false);
            order.TakeStep(At(day, 3), matter.Step);
            order.Complete(At(day, 4), matter.Result);
            if (i % 3 != 0)
            {
                order.Rate(At(day, 5, Actor.Citizen), 4 + _chance.Next(2), null);
            }

            yield return (order, $"演示市民{i + 1}");
        }

        var today = Calendar.SubtractWorkingDays(lastDay, 0).Day;
        var visited = Assigned(today, Matters[0]);
        visited.Appoint(At(today, 2), Calendar, Calendar.AddWorkingDays(today, 1).Day, "09:30", "10:30", null);
        visited.NoteConsent(At(today, 3), ConsentGiver.Self, ConsentWay.Phone, hasWitness: false);
        yield return (visited, "演示老人甲");
        yield return (Assigned(today, Matters[1]), "演示老人乙");
        yield return (Requested(today, Matters[3]), "演示市民丙");
    }

    private AssistedService Assigned(DateOnly day, Matter matter)
    {
        var order = Requested(day, matter);
        var helper = _staff[_chance.Next(_staff.Count)];
        order.Assign(At(day, 1), new AssistanceHelper(helper.Id, helper.Name), []);
        return order;
    }

    private AssistedService Requested(DateOnly day, Matter matter) =>
        AssistedService.Request(At(day, 0), new AssistanceRequest
        {
            TenantId = _place.Hall.TenantId,
            Number = string.Concat(Enumerable.Range(0, CaseCode.NumberLength).Select(_ => CodeAlphabet.At(_chance.Next(CodeAlphabet.Size)))),
            HallId = _place.Hall.Id,
            HallCode = _place.Hall.Code,
            Channel = AssistanceChannel.Window,
            Requester = matter.Requester,
            Reason = matter.Reason,
            Visit = matter.Visit,
            People = matter.People,
            Text = matter.Text,
            Simulated = true,
        });

    // A little later with each step; what would come after now is done now.
    private CaseAct At(DateOnly day, int step, Actor? by = null)
    {
        var at = LocalTime.StartOf(day).AddHours(9).AddMinutes((step * 31) + _chance.Next(20));
        return new CaseAct(
            at < _place.Now ? at : _place.Now, by ?? new Actor(ActorKind.Staff, null, "演示窗口人员", null, null, null, IsOfTheHall: true), _guids);
    }

    private sealed record Matter(
        AssistanceVisit Visit, AssistanceReason Reason, AssistanceRequester Requester, int People, string Text, string Step, string Result);
}
