using Governance.Calendar;
using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Assistance.Rules;
using Governance.Complaints.Domain.Cases;
using Governance.Kernel.Timing;

namespace Governance.Complaints.Domain.Assistance;

// Request, helper, appointment, cancelling.
internal sealed partial class AssistedService
{
    /// <summary>申请帮办.</summary>
    public static AssistedService Request(CaseAct act, AssistanceRequest sheet)
    {
        Rule.Check(new PeopleAreSome(sheet.People));
        var order = new AssistedService
        {
            Id = act.Guids.Create(),
            TenantId = sheet.TenantId,
            Number = sheet.Number,
            HallId = sheet.HallId,
            HallCode = sheet.HallCode,
            RequestId = act.RequestId,
            Channel = sheet.Channel,
            Requester = sheet.Requester,
            Reason = sheet.Reason,
            Visit = sheet.Visit,
            People = sheet.People,
            ItemId = sheet.ItemId,
            ItemName = sheet.ItemName,
            Text = Written.Needed(act, "text", sheet.Text),
            RequestedAt = act.At,
            RequestedByAccountId = act.By.AccountId,
            Simulated = sheet.Simulated,
        };
        order.Note(act, AssistanceChange.Requested);
        return order;
    }

    /// <summary>派单: who helps, and who goes along.</summary>
    public void Assign(CaseAct act, AssistanceHelper helper, IReadOnlyList<AssistanceHelper> team)
    {
        Require(AssistanceState.Requested);
        State = AssistanceState.Assigned;
        var others = team.Where(t => t.StaffId != helper.StaffId).Select(t => t.Name).Distinct().ToList();
        Team = others.Count == 0 ? null : string.Join('、', others);
        PassTo(act, helper);
        Note(act, AssistanceChange.Assigned, Team is null ? helper.Name : $"{helper.Name}（{Team}）");
    }

    /// <summary>转交: to another helper, and why.</summary>
    public void HandOver(CaseAct act, AssistanceHelper helper, string? reason)
    {
        RequireHelper(act);
        Rule.Check(new HandedToAnother(HelperId, helper.StaffId));
        var text = Written.Needed(act, "reason", reason, Lengths.Reason);
        PassTo(act, helper);
        Note(act, AssistanceChange.HandedOver, $"{helper.Name}：{text}");
    }

    /// <summary>预约, or another one instead.</summary>
    public void Appoint(CaseAct act, WorkingCalendar calendar, DateOnly day, string? from, string? until, string? place)
    {
        RequireHelper(act);
        Rule.Check(new DayIsInRange("day", day));
        var (begins, ends) = (AppointmentTime.Of("from", from), AppointmentTime.Of("until", until));
        var at = LocalTime.StartOf(day) + begins;
        Rule.Check(
            new AppointmentEndsAfterItBegins(begins, ends), new AppointmentLiesAhead(at, act.At),
            new AppointmentIsWithinAYear(day, act.Today), new AppointmentIsOnAWorkingDay(day, Visit, calendar), new PlaceIsSaid(Visit, place));
        Place = Written.Optional(act, "place", place, Lengths.Name);
        (AppointmentAt, AppointmentUntil) = (at, LocalTime.StartOf(day) + ends);
        Note(act, AssistanceChange.Appointed, $"{day:yyyy-MM-dd} {begins:hh\\:mm}-{ends:hh\\:mm} {Place}".TrimEnd());
    }

    /// <summary>取消, and why.</summary>
    public void Cancel(CaseAct act, string? reason)
    {
        Require(AssistanceState.Requested, AssistanceState.Assigned);
        var text = Written.Needed(act, "reason", reason, Lengths.Reason);
        State = AssistanceState.Cancelled;
        EndHolding(act);
        Note(act, AssistanceChange.Cancelled, text);
    }

    private void PassTo(CaseAct act, AssistanceHelper helper)
    {
        EndHolding(act);
        (HelperId, HelperName) = (helper.StaffId, helper.Name);
        _holdings.Add(AssistanceHolding.Begin(act, this, _holdings.Count + 1, helper));
    }

    private void EndHolding(CaseAct act) => _holdings.Find(h => h.To is null)?.End(act);
}
