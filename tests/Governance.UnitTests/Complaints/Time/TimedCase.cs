using Governance.Calendar;
using Governance.Complaints.Contracts;
using Governance.Complaints.Domain;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Deadlines;
using Governance.Kernel.Domain;
using Governance.Kernel.Timing;
using Governance.Tenants;
using Governance.UnitTests.Calendar;

namespace Governance.UnitTests.Complaints.Time;

/// <summary>A case of a made-up tenant, on the shipped calendar.</summary>
internal static class TimedCase
{
    private static readonly SequentialGuidGenerator Ids = new(TimeProvider.System);

    public static readonly CaseRules Rules = new()
    {
        Version = "test",
        OnTheSpot = true,
        OpinionDays = null,
        AnswerDays = 5,
        ComplexDays = 10,
        MaxDays = null,
        ExtensionDays = 7,
        ReturnDays = 2,
        ReturnsBeforeForGood = 2,
        PausesForPublicNotice = true,
        MaxReopens = 1,
        ReopenWithinDays = 5,
        HidesComplainant = true,
        RevealAfter = RevealAfter.Never,
        Cards = true,
        YellowBefore = 1,
        RedAfter = 1,
        Causes = [],
        Channels = [],
        AnswerChannels = [],
        EscalationPath = [new RuleChoice("window", "窗口")],
        SupervisionTriggers = [],
    };

    public static CaseClock Clock(CaseRules? rules = null, WorkingCalendar? calendar = null) => new(rules ?? Rules, calendar ?? Calendars.Shandong);

    /// <summary>Something done at an hour of a day in China.</summary>
    public static CaseAct At(DateOnly day, int hour = 10) =>
        new(LocalTime.StartOf(day).AddHours(hour), new Actor(ActorKind.Staff, null, "演示员甲", null, null, IsOfTheHall: true), Ids);

    public static CaseAct At(string day, int hour = 10) => At(Calendars.Day(day), hour);

    public static Complaint Accepted(CaseAct act, CaseClock clock, CaseKind kind = CaseKind.FaultFinding, Subject? about = null)
    {
        var complaint = Complaint.Register(
            act,
            new Registration
            {
                TenantId = Ids.Create(),
                HallId = Ids.Create(),
                HallCode = "370786-01",
                Kind = kind,
                About = about ?? new Subject(),
                Channel = "window",
                Text = "演示",
                Shielded = true,
                AnswerBy = "phone",
                Number = "AAAAAA",
            },
            clock);
        complaint.Accept(act);
        return complaint;
    }

    public static Deadline Answer(this Complaint complaint) => complaint.Deadlines.Single(d => d.Stage == DeadlineStage.Answer);
}
