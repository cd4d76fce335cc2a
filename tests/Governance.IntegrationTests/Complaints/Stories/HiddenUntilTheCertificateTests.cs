using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.Stories;

/// <summary>济宁: the window stands beside the counter where certificates are handed out, so that nobody need fear for his paper.
/// Until it is in his hand the unit complained about does not learn who spoke.</summary>
public abstract class HiddenUntilTheCertificateTests(ComplaintsFixture fixture)
{
    [Fact]
    public async Task Who_spoke_is_not_told_before_the_certificate_is_handed_out()
    {
        var story = await StoryHall.OpenAsync(fixture.App, "370800");
        var hall = story.Hall;
        await story.AtAsync("2020-12-07 14:00");
        var registered = await hall.RegisterAsync(new
        {
            causes = new[] { "process" },
            text = "演示：证办到一半，窗口一直说再等等。",
            item = hall.Item,
            complainant = new { name = "演示市民丙", phone = "13800003333" },
            answerBy = "phone",
        });
        var number = registered.GetProperty("number").GetString()!;
        registered.GetProperty("dueOn").GetString().ShouldBe("2020-12-14");
        await story.DoAsync(hall.Clerk, number, "assign", new { lead = hall.Department, instruction = "演示：请说明卡在哪一步。" });
        (await ComplaintsHall.RefusedAsync(hall.Handler, number, "complainant", new { purpose = "演示：想打听是谁" })).ShouldBe("Complaints:Shielded");
        (await story.CitizenReadsAsync(registered)).ShouldContain("没有让看");

        await story.AtAsync("2020-12-09 10:00");
        await story.DoAsync(hall.Clerk, number, "certificate-issued", new { });
        (await hall.DoAsync(hall.Handler, number, "complainant", new { purpose = "演示：回访" })).GetProperty("name").GetString().ShouldBe("演*");
        await story.DoAsync(hall.Handler, number, "answer", new { channel = "phone", text = "演示：证已发，流程少了一道签字。" });
        await story.DoAsync(hall.Clerk, number, "close", new { });

        (await story.CourseAsync(number)).ShouldBe(
            "Registered Assigned IdentityLookedAt CertificateIssued IdentityLookedAt Answered Closed");
        (await story.CitizenReadsAsync(registered)).ShouldContain("看过 1 次");
        (await story.HoldingsAsync(number)).First.ShouldBe(hall.Department);
        (await story.RegisterLineAsync(number, "2020-12")).GetProperty("outcome").GetString().ShouldBe("Resolved");
        await story.LedgerHoldsAsync();
    }
}

[Collection(nameof(StoriesOnSqlite))]
public sealed class HiddenUntilTheCertificateOnSqliteTests(ComplaintsOnSqlite fixture) : HiddenUntilTheCertificateTests(fixture);

[Collection(nameof(StoriesOnMariaDb))]
public sealed class HiddenUntilTheCertificateOnMariaDbTests(ComplaintsOnMariaDb fixture) : HiddenUntilTheCertificateTests(fixture);
