using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.Stories;

/// <summary>梅州: a licence hangs between departments. The one that was asked to lead says it is not its matter and hands it back in
/// time; the other takes the lead; the days of the public notice do not count, nor do those of the holiday after it.</summary>
public abstract class LicenceAcrossDepartmentsTests(GuangdongFixture fixture)
{
    [Fact]
    public async Task The_licence_across_departments_waits_for_its_public_notice_and_is_in_time()
    {
        var story = await StoryHall.OpenAsync(fixture.App, "441400");
        var hall = story.Hall;
        await story.AtAsync("2023-09-18 09:10");
        var registered = await hall.RegisterAsync(new
        {
            kind = "CannotGetItDone",
            causes = new[] { "hard" },
            text = "演示：开店的许可证要三个部门都点头，没有人牵头。",
            complex = true,
            item = hall.Item,
        });
        var number = registered.GetProperty("number").GetString()!;
        (await story.DueOnAsync(number, "Opinion")).ShouldBe("2023-09-20");
        registered.GetProperty("dueOn").GetString().ShouldBe("2023-09-25");

        await story.AtAsync("2023-09-18 09:30");
        await story.DoAsync(hall.Clerk, number, "assign", new { lead = hall.Department, others = new[] { hall.OtherDepartment }, instruction = "演示：请牵头。" });
        await story.AtAsync("2023-09-19 15:00");
        await story.DoAsync(hall.Handler, number, $"work-orders/{await OrderAsync(hall, number, hall.Department)}/return", new { text = "演示：主管部门是另一家。" });
        await story.AtAsync("2023-09-19 16:00");
        await story.DoAsync(hall.Clerk, number, "assign", new { lead = hall.OtherDepartment, instruction = "演示：由你们牵头。" });
        await story.AtAsync("2023-09-20 10:00");
        await story.DoAsync(hall.Leader, number, "opinion", new { text = "演示：同意并联审查，先公示。" });
        await story.AtAsync("2023-09-22 09:00");
        await story.DoAsync(hall.OtherHandler, number, "public-notice", new { from = "2023-09-22", to = "2023-09-28", what = "演示：依法公示。" });
        (await story.DueOnAsync(number, "Answer")).ShouldBe("2023-10-08");
        var reckoned = await story.CitizenReadsAsync(registered);
        reckoned.ShouldContain("公示");
        reckoned.ShouldContain("10 月 8 日");
        await story.AtAsync("2023-10-07 11:00");
        await story.DoAsync(hall.OtherHandler, number, "answer", new { channel = "in-person", text = "演示：公示期满没有异议，许可证已经发出。" });
        await story.DoAsync(hall.Clerk, number, "close", new { });

        (await story.CourseAsync(number)).ShouldBe("Registered Assigned Returned Assigned OpinionFormed Reminded PublicNoticeBegun Reminded Answered Closed");
        var told = await hall.GetAsync(number);
        told.GetProperty("transfers").GetInt32().ShouldBe(1);
        told.GetProperty("returns").GetInt32().ShouldBe(1);
        var (first, held) = await story.HoldingsAsync(number);
        first.ShouldBe(hall.Department);
        held.Select(h => h.Department).ShouldBe([null, hall.Department, null, hall.OtherDepartment]);
        held.Take(3).Select(h => h.Minutes).ShouldBe([20, (29 * 60) + 30, 60]);
        (await story.RegisterLineAsync(number, "2023-09")).GetProperty("departments").EnumerateArray().Select(d => d.GetString())
            .ShouldBe(["演示登记局", "演示税务局"], ignoreOrder: true);
        await story.LedgerHoldsAsync();
    }

    private static async Task<Guid> OrderAsync(ComplaintsHall hall, string number, Guid department) =>
        (await hall.GetAsync(number)).GetProperty("workOrders").EnumerateArray()
            .Last(o => o.GetProperty("departmentId").GetGuid() == department).GetProperty("id").GetGuid();
}

public sealed class LicenceAcrossDepartmentsOnSqliteTests(GuangdongOnSqlite fixture) : LicenceAcrossDepartmentsTests(fixture), IClassFixture<GuangdongOnSqlite>;

public sealed class LicenceAcrossDepartmentsOnMariaDbTests(GuangdongOnMariaDb fixture) : LicenceAcrossDepartmentsTests(fixture), IClassFixture<GuangdongOnMariaDb>;
