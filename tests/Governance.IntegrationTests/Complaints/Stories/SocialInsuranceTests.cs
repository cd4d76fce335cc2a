using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.Stories;

/// <summary>寿光: a social-insurance matter was refused with rude words. The hall owes an opinion within one working day; what was
/// done about it was an apology, a written self-criticism and one visit less.</summary>
public abstract class SocialInsuranceTests(ComplaintsFixture fixture)
{
    [Fact]
    public async Task The_social_insurance_complaint_has_its_opinion_the_next_working_day()
    {
        var story = await StoryHall.OpenAsync(fixture.App, "370783");
        var hall = story.Hall;
        await story.AtAsync("2020-08-31 09:30");
        var registered = await hall.RegisterAsync(new
        {
            causes = new[] { "service", "formalities" },
            text = "演示：办社保转移，窗口说话难听，材料要了三回。",
            wanted = "演示：把事办成，给个说法。",
            item = hall.Item,
            window = hall.Window,
            complainant = new { name = "演示市民甲", phone = "13800001111" },
            answerBy = "phone",
        });
        var number = registered.GetProperty("number").GetString()!;
        (await story.DueOnAsync(number, "Opinion")).ShouldBe("2020-09-01");
        registered.GetProperty("dueOn").GetString().ShouldBe("2020-09-07");

        await story.AtAsync("2020-08-31 09:40");
        await story.DoAsync(hall.Clerk, number, "assign", new { lead = hall.Department, instruction = "演示：当天核实。" });
        await story.AtAsync("2020-09-01 10:00");
        await story.DoAsync(hall.Leader, number, "opinion", new { text = "演示：当面道歉，写书面检查；转移材料减为一次交齐。" });
        await story.AtAsync("2020-09-01 11:00");
        await story.DoAsync(hall.Handler, number, "answer", new { channel = "phone", text = "演示：没有人接。", reached = false });
        await story.AtAsync("2020-09-01 15:00");
        await story.DoAsync(hall.Handler, number, "answer", new { channel = "phone", text = "演示：已经道歉，材料一次交齐，转移已办。" });
        (await story.CitizenReadsAsync(registered)).ShouldContain("已经道歉");
        await story.AtAsync("2020-09-02 09:00");
        await story.CitizenSendsAsync(registered, "rate", new() { ["Input.Level"] = "5" });
        await story.DoAsync(hall.Clerk, number, "close", new { });

        (await story.CourseAsync(number)).ShouldBe(
            "Registered Assigned YellowCard OpinionFormed AnswerAttempted Answered SatisfactionGiven Closed");
        var (first, held) = await story.HoldingsAsync(number);
        first.ShouldBe(hall.Department);
        held.ShouldBe([(null, 10), (hall.Department, (23 * 60) + 20 + (24 * 60))]);
        (await story.RecordAsync(number, "2020-09-01")).ShouldBe(["YellowCard", "OpinionFormed", "AnswerAttempted", "Answered"], ignoreOrder: true);
        var line = await story.RegisterLineAsync(number, "2020-08");
        line.GetProperty("departments").EnumerateArray().Select(d => d.GetString()).ShouldBe(["演示登记局"]);
        line.GetProperty("satisfaction").GetInt32().ShouldBe(5);
        line.GetProperty("inTime").GetBoolean().ShouldBeTrue();
        await story.LedgerHoldsAsync();
    }
}

[Collection(nameof(StoriesOnSqlite))]
public sealed class SocialInsuranceOnSqliteTests(ComplaintsOnSqlite fixture) : SocialInsuranceTests(fixture);

[Collection(nameof(StoriesOnMariaDb))]
public sealed class SocialInsuranceOnMariaDbTests(ComplaintsOnMariaDb fixture) : SocialInsuranceTests(fixture);
