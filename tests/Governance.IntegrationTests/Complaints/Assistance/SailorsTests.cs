using System.Net.Http.Json;
using System.Text.Json;
using Governance.IntegrationTests.Complaints.Citizens;
using Governance.IntegrationTests.Complaints.Stories;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.Assistance;

/// <summary>济宁: more than two hundred sailors cannot come, so the window goes to them, to another county. It is one order with two
/// hundred and three people.</summary>
public abstract class SailorsTests(ComplaintsFixture fixture)
{
    private const int Sailors = 203;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_team_goes_to_two_hundred_and_three_sailors_with_one_order()
    {
        var story = await StoryHall.OpenAsync(fixture.App, "370800");
        var desk = new HelpDesk(story.Hall);
        var (clerk, leader) = (await desk.HelperAsync("演示窗口员"), await desk.HelperAsync("演示值班局长"));
        await story.AtAsync("2020-10-13 09:00");
        var asked = await desk.AskAsync(new
        {
            visit = "AwayVisit",
            reason = "FarAway",
            text = "演示：船员要换证，船都停在邻县。",
            item = story.Hall.Item,
            people = Sailors,
            requester = "Employer",
            person = new { name = "演示船长", phone = "13800003333" },
            asker = new { name = "演示船务公司", phone = "0537-0000000" },
            list = Enumerable.Range(1, Sailors).Select(i => new { name = $"演示船员{i}", phone = (string?)null }).ToArray(),
        });
        var number = CitizenClient.NumberOf(asked);
        (await desk.CountAsync("ToAssign")).ShouldBe(1);

        await desk.DoAsync(story.Hall.Leader, number, "assign", new { helper = clerk, team = new[] { leader } });
        (await desk.CountAsync("Consent")).ShouldBe(1);
        // A Saturday: a visit is on any day.
        await desk.DoAsync(story.Hall.Clerk, number, "appointment", new { day = "2020-10-17", from = "08:30", until = "17:30", place = "演示县码头" });
        var reads = await desk.CitizenReadsAsync(asked);
        reads.ShouldContain("10 月 17 日（周六）08:30—17:30");
        reads.ShouldContain("演示县码头");
        reads.ShouldContain("演示窗口员");
        reads.ShouldContain("演示值班局长");
        reads.ShouldContain("免费");

        await story.AtAsync("2020-10-17 09:00");
        (await desk.CountAsync("Today")).ShouldBe(1);
        await desk.DoAsync(story.Hall.Clerk, number, "consent", new { by = "Self", how = "Signed" });
        await desk.DoAsync(story.Hall.Clerk, number, "steps", new { text = "演示：上午采集一百人。" });
        await desk.DoAsync(story.Hall.Clerk, number, "steps", new { text = "演示：下午采集一百零三人。" });
        await desk.DoAsync(story.Hall.Clerk, number, "complete", new { text = "演示：证件全部受理。" });
        await desk.CitizenSendsAsync(asked, "rate", new() { ["Input.Level"] = "5", ["Input.Text"] = "演示：省了两百趟路。" });

        var order = await desk.GetAsync(number);
        (order.GetProperty("people").GetInt32(), order.GetProperty("listed").GetInt32(), order.GetProperty("level").GetInt32()).ShouldBe((Sailors, Sailors, 5));
        (await desk.CourseAsync(number)).ShouldBe("Requested Assigned Appointed ConsentNoted StepTaken StepTaken Completed Rated");
        (await desk.CountAsync("Done")).ShouldBe(1);
        var load = (await story.Hall.Clerk.GetFromJsonAsync<JsonElement>($"/api/v1/assistance/helpers?hall={story.Hall.Hall}", Token))
            .GetProperty("helpers").EnumerateArray().Single(h => h.GetProperty("id").GetGuid() == clerk);
        (load.GetProperty("open").GetInt32(), load.GetProperty("doneThisMonth").GetInt32(), load.GetProperty("peopleThisMonth").GetInt32()).ShouldBe((0, 1, Sailors));
        var people = await desk.DoAsync(story.Hall.Clerk, number, "person", new { purpose = "演示：送证前核对名单" });
        people.GetProperty("list").GetArrayLength().ShouldBe(Sailors);
        people.GetProperty("list")[Sailors - 1].GetProperty("name").GetString().ShouldBe($"演示船员{Sailors}");
        (await desk.LivenessAsync()).ShouldContain((new DateOnly(2020, 10, 17), 1));
    }
}

[Collection(nameof(StoriesOnSqlite))]
public sealed class SailorsOnSqliteTests(ComplaintsOnSqlite fixture) : SailorsTests(fixture);

[Collection(nameof(StoriesOnMariaDb))]
public sealed class SailorsOnMariaDbTests(ComplaintsOnMariaDb fixture) : SailorsTests(fixture);
