using Governance.IntegrationTests.Databases;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints;

/// <summary>A save's price in questions to the database: what the speed at the window hangs on.</summary>
public sealed class CommandsTests(ComplaintsOnSqlite fixture) : IClassFixture<ComplaintsOnSqlite>
{
    [Fact]
    public async Task A_course_of_four_calls_asks_the_database_few_times()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370786");
        await hall.RegisterAsync();
        var number = "";

        var register = await CommandCount.OfAsync(async () => number = (await hall.RegisterAsync()).GetProperty("number").GetString()!);
        var assign = await CommandCount.OfAsync(() => hall.DoAsync(hall.Clerk, number, "assign", new { lead = hall.Department }));
        var answer = await CommandCount.OfAsync(() => hall.DoAsync(hall.Clerk, number, "answer", new { channel = "in-person", text = "已改。" }));
        var close = await CommandCount.OfAsync(() => hall.DoAsync(hall.Clerk, number, "close", new { }));

        (register, assign, answer, close).ShouldBe((0, 0, 0, 0));
    }
}
