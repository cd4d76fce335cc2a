using System.Text.Json;
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
    ];

    [Fact]
    public void The_text_of_each_event()
    {
        var events = ModuleCatalog.From(typeof(WebModule)).Modules.Select(m => m.GetType().Assembly).Append(typeof(HallChangedEto).Assembly).Distinct()
            .SelectMany(a => a.GetTypes()).Where(t => t.IsDefined(typeof(EventNameAttribute), false));
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
