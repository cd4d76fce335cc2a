using System.Text.Json;
using Governance.IntegrationTests.Complaints.LeadsTo;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.Stories;

/// <summary>济宁: an officer of a court comes to have a ship released from seizure and takes a number behind a hall full of seafarers who
/// give their fingerprints. He asks for a lane of his own. The leader on duty has him received, the waiting is looked into, the case is
/// answered and closed; and because it was not the first of its kind, it leads to a change of process, of which one can read whether
/// it helped.</summary>
public abstract class ShipReleaseQueueTests(ComplaintsFixture fixture)
{
    [Fact]
    public async Task The_court_has_a_lane_of_its_own_and_nobody_waits_for_that_again()
    {
        var story = await StoryHall.OpenAsync(fixture.App, "370800");
        var hall = story.Hall;

        // Two others had waited in the weeks before; nobody had made anything of it.
        var earlier = new List<string>();
        foreach (var (day, text) in new[] { ("2020-10-15", "演示：法院来送达，排了一个钟头的队。"), ("2020-10-22", "演示：办解除查封，前面全是采指纹的船员。") })
        {
            await story.AtAsync($"{day} 10:30");
            var number = (await QueueCaseAsync(hall, text)).Text("number");
            await LeadsToClient.CloseAsync(hall, number);
            earlier.Add(number);
        }

        await story.AtAsync("2020-11-02 09:40");
        var registered = await QueueCaseAsync(hall, "演示：来办船舶解除查封，取的是 96 号，大厅里都是采指纹的船员，到点开庭赶不上。", "演示：给法院的人单开一条通道。");
        var case3 = registered.Text("number");
        await story.AtAsync("2020-11-02 09:55");
        await story.DoAsync(hall.Clerk, case3, "assign", new { lead = hall.Department, instruction = "演示：请派人先接待，再查排队。" });
        await story.DoAsync(hall.Leader, case3, "opinion", new { text = "演示：先由咨询台接待办理；查今天的叫号记录，看两类人为什么排在一起。" });
        await story.AtAsync("2020-11-03 15:00");
        await story.DoAsync(hall.Handler, case3, "answer", new { channel = "in-person", text = "演示：当天已优先办结解除查封；采指纹的高峰在上午，两类业务确实共用一个队。" });
        (await story.CitizenReadsAsync(registered)).ShouldContain("当天已优先办结");
        await story.CitizenSendsAsync(registered, "rate", new() { ["Input.Level"] = "5" });
        (await LeadsToClient.RefusedAsync(hall.Leader, $"/complaints/{case3}/improvements", Proposal(hall))).ShouldBe("Complaints:ImprovementCaseNotClosed");
        await story.DoAsync(hall.Clerk, case3, "close", new { });

        // From the case to the rule: the two earlier ones stand behind it too.
        await story.AtAsync("2020-11-04 09:00");
        var lane = (await LeadsToClient.PostAsync(hall.Leader, $"/complaints/{case3}/improvements", Proposal(hall))).Text("number");
        foreach (var number in earlier)
        {
            await LeadsToClient.PostAsync(hall.Clerk, $"/improvements/{lane}/cases", new { number });
        }

        await story.AtAsync("2020-11-05 16:00");
        await LeadsToClient.PostAsync(hall.Manager, $"/improvements/{lane}/decide", new { taken = true, text = "演示：同意，司法类业务单独取号。" });
        await story.AtAsync("2020-11-08 17:00");
        await LeadsToClient.PostAsync(hall.Handler, $"/improvements/{lane}/force", new { on = "2020-11-09", text = "演示：叫号机加了司法通道，窗口牌已换。" });
        var planned = (await ReadAsync(hall, lane)).GetProperty("compared");
        (planned.Text("verdict"), planned.GetProperty("before").Number("cases")).ShouldBe(("NotInForce", 3));

        // Twelve days later one comes again, because a number was handed out wrongly: too early to say, and it is shown.
        await story.AtAsync("2020-11-21 10:00");
        var again = (await QueueCaseAsync(hall, "演示：法院来人，导办给错了号，又排到普通队里。")).Text("number");
        var early = await ReadAsync(hall, lane);
        (early.GetProperty("compared").Text("verdict"), early.GetProperty("compared").Number("daysOver"), early.GetProperty("compared").GetProperty("after").Number("cases")).ShouldBe(("TooEarly", 12, 1));
        early.GetProperty("again").GetProperty("rows").EnumerateArray().Select(r => r.Text("number")).ShouldBe([again]);
        var page = await LeadsToClient.MainAsync(hall.Leader, $"/improvements/{lane}");
        page.ShouldContain("现在下结论还早");
        page.ShouldContain(again);

        // A month later: three before, one after, too few for more than that.
        await story.AtAsync("2020-12-10 09:00");
        var month = (await ReadAsync(hall, lane)).GetProperty("compared");
        (month.GetProperty("before").Number("cases"), month.GetProperty("after").Number("cases"), month.Number("daysOver"), month.Text("verdict")).ShouldBe((3, 1, 30, "TooFew"));
        await LeadsToClient.PostAsync(hall.Leader, $"/improvements/{lane}/check", new { works = true, text = "演示：看了一周，司法通道平均等六分钟；给错号的已教会导办。" });
        await OutcomesAsync(story, hall, case3, registered);

        (await story.CourseAsync(case3)).ShouldBe("Registered Assigned OpinionFormed Answered SatisfactionGiven Closed ImprovementProposed OutcomeDecided");
        (await story.CourseAsync(earlier[0])).ShouldEndWith("Closed ImprovementProposed");
        await story.LedgerHoldsAsync();
    }

    // The house changed its way; nobody in it was to blame.
    private static async Task OutcomesAsync(StoryHall story, ComplaintsHall hall, string number, JsonElement registered)
    {
        var outcome = (await LeadsToClient.PostAsync(hall.Leader, $"/complaints/{number}/outcomes", new { kind = "SystemFix", what = "演示：司法类业务单独取号，写进大厅叫号办法。" })).Text("number");
        await LeadsToClient.PostAsync(hall.Leader, $"/outcomes/{outcome}/decide", new { by = "演示中心办公会", revision = 1 });
        var read = await story.CitizenReadsAsync(registered);
        read.ShouldContain("改了有关制度");
        read.ShouldNotContain("司法类业务单独取号");
    }

    private static object Proposal(ComplaintsHall hall) => new
    {
        kind = "Process",
        cause = "process",
        ofItem = true,
        what = "演示：叫号机单设司法通道，法院、检察院来人凭工作证取号。",
        why = "演示：一天里采指纹的船员有几百号，送达、查封的人只有几个，却排一条队。",
        dueOn = "2020-11-30",
        department = hall.Department,
    };

    private static Task<JsonElement> QueueCaseAsync(ComplaintsHall hall, string text, string? wanted = null) => hall.RegisterAsync(new
    {
        causes = new[] { "process" },
        text,
        wanted,
        item = hall.Item,
        window = hall.Window,
    });

    private static Task<JsonElement> ReadAsync(ComplaintsHall hall, string improvement) => LeadsToClient.GetAsync(hall.Leader, $"/improvements/{improvement}");
}

[Collection(nameof(StoriesOnSqlite))]
public sealed class ShipReleaseQueueOnSqliteTests(ComplaintsOnSqlite fixture) : ShipReleaseQueueTests(fixture);

[Collection(nameof(StoriesOnMariaDb))]
public sealed class ShipReleaseQueueOnMariaDbTests(ComplaintsOnMariaDb fixture) : ShipReleaseQueueTests(fixture);
