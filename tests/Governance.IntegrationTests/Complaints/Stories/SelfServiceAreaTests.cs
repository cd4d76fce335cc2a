using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.Stories;

/// <summary>泰山: somebody asks for a self-service area. The window cannot decide that; it goes up to the supervision section and to
/// the review committee, takes longer than five days because things are bought, and ends with the area opened.</summary>
public abstract class SelfServiceAreaTests(ComplaintsFixture fixture)
{
    [Fact]
    public async Task The_self_service_area_is_decided_by_the_committee_and_opened_after_the_holiday()
    {
        var story = await StoryHall.OpenAsync(fixture.App, "370902");
        var hall = story.Hall;
        await story.AtAsync("2020-09-24 10:00");
        var registered = await hall.RegisterAsync(new
        {
            kind = "Suggestion",
            causes = new[] { "facilities" },
            text = "演示：复印、打印、扫描要去外面，能不能设一个自助区。",
            complainant = new { phone = "13800002222" },
            answerBy = "phone",
        });
        var number = registered.GetProperty("number").GetString()!;
        registered.GetProperty("dueOn").GetString().ShouldBe("2020-09-30");
        (await story.CitizenReadsAsync(registered)).ShouldContain("9 月 27 日");

        await story.DoAsync(hall.Clerk, number, "accept", new { });
        await story.DoAsync(hall.Leader, number, "escalate", new { text = "演示：要添设备，窗口定不了。" });
        await story.AtAsync("2020-09-25 15:00");
        await story.DoAsync(hall.Leader, number, "escalate", new { text = "演示：请审委会定。" });
        (await ComplaintsHall.RefusedAsync(hall.Leader, number, "escalate", new { text = "演示：再往上。" })).ShouldBe("Complaints:EscalatedToTheTop");
        await story.AtAsync("2020-09-28 09:00");
        await story.DoAsync(hall.Clerk, number, "extension", new { days = 5, reason = "演示：审委会已同意，设备节后到。" });
        await story.DoAsync(hall.Leader, number, "extension/approve", new { });
        (await story.DueOnAsync(number, "Answer")).ShouldBe("2020-10-14");
        (await story.CitizenReadsAsync(registered)).ShouldContain("10 月 14 日");
        await story.AtAsync("2020-10-12 16:00");
        await story.DoAsync(hall.Leader, number, "answer", new { channel = "phone", text = "演示：自助区已经开放，复印、打印、扫描都在一处。" });
        await story.CitizenSendsAsync(registered, "rate", new() { ["Input.Level"] = "5" });
        await story.DoAsync(hall.Clerk, number, "close", new { });

        (await story.CourseAsync(number)).ShouldBe(
            "Registered Accepted Escalated Escalated Reminded ExtensionAsked ExtensionApproved Reminded Answered SatisfactionGiven Closed");
        var (first, held) = await story.HoldingsAsync(number);
        first.ShouldBeNull();
        held.Select(h => h.Department).ShouldAllBe(d => d == null);
        var line = await story.RegisterLineAsync(number, "2020-09");
        line.GetProperty("kind").GetString().ShouldBe("Suggestion");
        line.GetProperty("inTime").GetBoolean().ShouldBeTrue();
        (await story.RecordAsync(number, "2020-10-12")).ShouldContain("Answered");
        await story.LedgerHoldsAsync();
    }
}

[Collection(nameof(StoriesOnSqlite))]
public sealed class SelfServiceAreaOnSqliteTests(ComplaintsOnSqlite fixture) : SelfServiceAreaTests(fixture);

[Collection(nameof(StoriesOnMariaDb))]
public sealed class SelfServiceAreaOnMariaDbTests(ComplaintsOnMariaDb fixture) : SelfServiceAreaTests(fixture);
