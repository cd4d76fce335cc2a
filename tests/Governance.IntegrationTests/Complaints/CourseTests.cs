using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints;

/// <summary>The plain course of a case over the API, on both databases.</summary>
public abstract class CourseTests(ComplaintsFixture fixture)
{
    [Fact]
    public async Task A_case_is_registered_assigned_answered_rated_closed_and_filed()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370786");

        var registered = await hall.RegisterAsync(new { item = hall.Item, window = hall.Window, causes = new[] { "process" } });
        var number = registered.GetProperty("number").GetString()!;
        registered.GetProperty("code").GetString()!.Replace("-", "").ShouldStartWith(number);
        registered.GetProperty("dueOn").GetString().ShouldBe("2026-11-30");

        await hall.DoAsync(hall.Clerk, number, "assign", new { lead = hall.Department, others = new[] { hall.OtherDepartment }, instruction = "请核实。" });
        var order = (await hall.GetAsync(number)).GetProperty("workOrders")[1].GetProperty("id").GetGuid();
        (await ComplaintsHall.RefusedAsync(hall.Handler, number, "answer", new { channel = "in-person", text = "已改。" })).ShouldBe("Complaints:WorkOrdersOpen");
        await hall.DoAsync(hall.OtherHandler, number, $"work-orders/{order}/report", new { text = "税务一侧已调整。" });
        await hall.DoAsync(hall.Handler, number, "answer", new { channel = "in-person", text = "材料只收一次。" });
        await hall.DoAsync(hall.Clerk, number, "satisfaction", new { level = 5, text = "快。" });
        await hall.DoAsync(hall.Clerk, number, "close", new { });
        await hall.DoAsync(hall.Clerk, number, "archive", new { });

        var filed = await hall.GetAsync(number);
        filed.GetProperty("state").GetString().ShouldBe("Archived");
        filed.GetProperty("outcome").GetString().ShouldBe("Resolved");
        filed.GetProperty("answeredInTime").GetBoolean().ShouldBeTrue();
        filed.GetProperty("transfers").GetInt32().ShouldBe(0);
        filed.GetProperty("course").EnumerateArray().Select(e => e.GetProperty("change").GetString())
            .ShouldBe(["Registered", "Assigned", "WorkReported", "Answered", "SatisfactionGiven", "Closed", "Archived"]);
    }
}

public sealed class CourseOnMariaDbTests(ComplaintsOnMariaDb fixture) : CourseTests(fixture), IClassFixture<ComplaintsOnMariaDb>;

public sealed class CourseOnSqliteTests(ComplaintsOnSqlite fixture) : CourseTests(fixture), IClassFixture<ComplaintsOnSqlite>;
