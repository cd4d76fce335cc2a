using System.Reflection;
using System.Text.Json;
using Governance.Complaints.Contracts;
using Governance.Halls.Contracts;
using Governance.Kernel.EventBus;
using Governance.Kernel.Infrastructure.Outbox;
using Governance.Kernel.Modularity;
using Governance.Reporting.EventHandlers;
using Governance.Tests;
using Governance.Web.Composition;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Kernel;

/// <summary>Events lie in the outbox as text, and a newer program reads what an older one wrote: their form is kept.</summary>
public class EventTextTests
{
    private static readonly Guid Id = new("01970000-0000-7000-8000-000000000001");

    private static readonly DateOnly Day = new(2026, 11, 20);

    private static readonly DateTime At = new(2026, 11, 20, 1, 30, 0, DateTimeKind.Utc);

    private static readonly object[] Samples =
    [
        new HallChangedEto(new HallState(
            Id, 2, Id, "370783-01", "370783", "演示大厅", HallLevel.County, "演示路 1 号", "9:00—17:00", new DateOnly(2012, 1, 1), null, "演示", true, false, false)),
        new MechanismEvidenceChangedEto(Id, MechanismCodes.ComplaintWindow, 3, ["A区8号窗口"],
        [
            new EvidenceState(
                Id, EvidenceKind.Notice, "演示通知", "演示发〔2019〕1号", CertainDate.On(new DateOnly(2019, 10, 8)),
                new CertainDate(new DateOnly(2019, 10, 31), DatePrecision.MonthEnd, false, "只写到月底"), false, "待核对", null, "https://example.org/1", "通知.pdf",
                new DateOnly(2026, 11, 23), EvidenceOrigins.Imported, new DateOnly(2026, 11, 24), "传错了", false),
            new EvidenceState(
                Id, EvidenceKind.Inspection, "演示走访", null, CertainDate.On(new DateOnly(2026, 11, 20)), CertainDate.Unknown, true, null, true, null, null,
                new DateOnly(2026, 11, 23), "演示人员甲", null, null, true),
        ]),
        new MechanismActivityEto(
            Id, MechanismCodes.ComplaintWindow, MechanismSignals.DutyRosterKept, [new ActivityDay(new DateOnly(2026, 11, 20), 1), new ActivityDay(new DateOnly(2026, 11, 23), 0)], false),
        new StandingsDueEto([Id]),
        new DepartmentsChangedEto([new DepartmentState(Id, 1, Id, "scjg", "演示局", "0536-0000000", Day, null, false)]),
        new WindowsChangedEto(
        [
            new WindowState(Id, 2, Id, Id, "370783-01", "A区", "8", "演示窗口", [WindowKind.Complaint, WindowKind.Fallback], Id, "一楼东侧", Day, null, "0a1b", Day, false),
        ]),
        new StaffChangedEto([new StaffState(Id, 3, Id, "G001", "演示员甲", "副局长", Id, Id, Id, Day, Day.AddYears(1), "0a1b", true)]),
        new ServiceItemsChangedEto(
        [
            new ServiceItemState(
                Id, 1, Id, "scjg-01", "演示事项", Id, [Id], "演示条件", [new RequiredPaper("演示材料", 2, PaperForm.OriginalAndCopy, "当场核对")], 1, 15, 80.5m, "演示依据", Day, null, false),
        ]),
        new NoticesChangedEto([new NoticeState(Id, 1, Id, Id, Id, Id, "演示公告", "演示内容", Day, null, "0a1b", "公告.pdf", false)]),
        new HallOpeningChangedEto(Id, "370783-01", 2, "09:00-12:00,13:00-17:00", [new HallClosureState(Id, Day, Day.AddDays(1), "演示搬迁")]),
        new RatingDevicesChangedEto([new DeviceInfo(Id, Id, Id, Id, "PJQ-001", true, false, true)]),
        new DutyRosterKeptEto(Id, "370783-01", Day, DutyOutcome.Covered, Id, Id, 12, false),
        new DutyRosterMissedEto(Id, "370783-01", Day, Id, true),
        new CaseChangedEto(
            Id, 7, "K7P39Q", CaseChange.Answered, CaseKind.FaultFinding, CaseState.Answered, CaseOutcome.Resolved, "window", ["process"], Id, "370783-01", Id, Id, Id, Id, Id,
            null, 2, 1, At, At.AddDays(15), At.AddDays(3), true, 4, null, false, At.AddHours(6), true),
        new DeadlineMarkedEto(Id, Id, DeadlineMark.Yellow, DeadlineStage.Answer, Id, Id, Day, At, false),
        new SupervisionOrderedEto(Id, Id, null, "red-card", 1, At, false),
        new LedgerWitnessedEto(12, "0a1b", 345, At),
        new RefusalChangedEto(
            Id, 2, "R4M8TX", RefusalChange.Overturned, RefusalState.Overturned, RefusalPaperKind.Reply, Id, Id, Id, Id, At, At.AddDays(5), "K7P39Q", false),
        new UnreportedRefusalEto(Id, Id, Id, Id, null, Day, At, false),
        new UnreportedRefusalTakenBackEto(Id, Id, Id, Id, null, Day, At, false),
        new AssistanceCompletedEto(Id, Id, "370783-01", Id, AssistanceVisit.AtHome, 2, Day, true),
        new TrackingCardIssuedEto(Id, Id, "370783-01", Id, Id, Id, null, 3, Day.AddMonths(2), At, false),
        new SecondVisitNotedEto(Id, 1, Id, Id, Id, false, 1, At, false),
        new CardViolatedEto(Id, Id, CardViolationKind.NotOnTheCard, Id, null, Id, Id, At, false),
        new PaperBookImportedEto(Id, At, 120, 45),
        new StaffOutcomeChangedEto(Id, Id, Id, StaffOutcomeKind.Training, true, Day, false),
        new ImprovementChangedEto(
            Id, 3, "G2W5NH", ImprovementChange.PutIntoForce, ImprovementState.InForce, ImprovementKind.Process, Id, "process", Id, 2, Day.AddDays(30), Day, false),
        new MediationCalledEto(Id, "K7P39Q-1", Id, Id, true, 2, 0, At, false),
        new MediationConcludedEto(Id, "K7P39Q-1", Id, Id, 3, 2, [Id], 1, Day.AddDays(3), At, false),
        new MediationCancelledEto(Id, "K7P39Q-1", Id, Id, At, true),
    ];

    [Fact]
    public void The_text_of_each_event()
    {
        var modules = ModuleCatalog.From(typeof(WebModule)).Modules.Select(m => m.GetType().Assembly).ToList();
        var contracts = modules.SelectMany(a => a.GetReferencedAssemblies()).Where(n => n.Name!.EndsWith(".Contracts", StringComparison.Ordinal)).Select(Assembly.Load);
        var events = modules.Concat(contracts).Distinct().SelectMany(a => a.GetTypes()).Where(t => t.IsDefined(typeof(EventNameAttribute), false));
        Samples.Select(s => s.GetType()).ShouldBe(events, ignoreOrder: true, "Each event has a sample.");

        Approved.Match(string.Join("\n\n", Samples.Select(s => $"{EventNameAttribute.Of(s.GetType())}\n{Text(s)}")));
    }

    [Fact]
    public void Each_event_is_read_back_as_it_was_written()
    {
        foreach (var sample in Samples)
        {
            Text(JsonSerializer.Deserialize(Text(sample), sample.GetType(), EventJson.Options)!).ShouldBe(Text(sample));
        }
    }

    private static string Text(object @event) => JsonSerializer.Serialize(@event, @event.GetType(), new JsonSerializerOptions(EventJson.Options) { WriteIndented = true });
}
