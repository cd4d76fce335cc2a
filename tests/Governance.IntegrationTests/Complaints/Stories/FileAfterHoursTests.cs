using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.Stories;

/// <summary>寿光: on a Friday after closing time somebody still stands there with a file. It is taken in, and handed out finished
/// two hours later; the days of the weekend would not have counted.</summary>
public abstract class FileAfterHoursTests(ComplaintsFixture fixture)
{
    [Fact]
    public async Task The_file_after_hours_is_taken_in_and_handed_out_the_same_evening()
    {
        var story = await StoryHall.OpenAsync(fixture.App, "370783");
        var hall = story.Hall;
        await story.AtAsync("2020-07-10 17:40");
        var registered = await hall.RegisterAsync(new
        {
            kind = "CannotGetItDone",
            causes = new[] { "efficiency" },
            text = "演示：窗口已经下班，明早要用这份档案。",
            item = hall.Item,
        });
        var number = registered.GetProperty("number").GetString()!;
        (await story.DueOnAsync(number, "Opinion")).ShouldBe("2020-07-13");
        registered.GetProperty("dueOn").GetString().ShouldBe("2020-07-17");
        var reckoned = await story.CitizenReadsAsync(registered);
        reckoned.ShouldContain("7 月 11 日、12 日是周末，不算。");
        reckoned.ShouldContain("从 7 月 13 日（周一）起数 5 个工作日，数到 7 月 17 日（周五）。");

        await story.AtAsync("2020-07-10 17:50");
        await story.DoAsync(hall.Clerk, number, "assign", new { lead = hall.Department, instruction = "演示：今晚加班办。" });
        await story.AtAsync("2020-07-10 18:00");
        await story.DoAsync(hall.Leader, number, "opinion", new { text = "演示：请经办人回来，今晚办结。" });
        await story.AtAsync("2020-07-10 19:20");
        await story.DoAsync(hall.Handler, number, "answer", new { channel = "in-person", text = "演示：档案当晚调出，当面交给了群众。" });
        await story.DoAsync(hall.Clerk, number, "satisfaction", new { level = 5 });
        await story.DoAsync(hall.Clerk, number, "close", new { });

        (await story.CourseAsync(number)).ShouldBe("Registered Assigned OpinionFormed Answered SatisfactionGiven Closed");
        var (first, held) = await story.HoldingsAsync(number);
        first.ShouldBe(hall.Department);
        held.ShouldBe([(null, 10), (hall.Department, 90)]);
        (await story.RecordAsync(number, "2020-07-10")).Count.ShouldBe(6);
        (await story.RegisterLineAsync(number, "2020-07")).GetProperty("handling").GetString().ShouldBe("演示：档案当晚调出，当面交给了群众。");
        await story.LedgerHoldsAsync();
    }
}

[Collection(nameof(StoriesOnSqlite))]
public sealed class FileAfterHoursOnSqliteTests(ComplaintsOnSqlite fixture) : FileAfterHoursTests(fixture);

[Collection(nameof(StoriesOnMariaDb))]
public sealed class FileAfterHoursOnMariaDbTests(ComplaintsOnMariaDb fixture) : FileAfterHoursTests(fixture);
