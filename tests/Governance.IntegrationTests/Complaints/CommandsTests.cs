using Governance.IntegrationTests.Databases;
using Microsoft.AspNetCore.TestHost;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints;

/// <summary>What a course costs in questions to the database and in rows: what the speed at the window hangs on.</summary>
public sealed class CommandsTests(ComplaintsOnSqlite fixture) : IClassFixture<ComplaintsOnSqlite>
{
    [Fact]
    public async Task A_course_of_four_calls_asks_the_database_few_times()
    {
        // Otherwise what the program does for a call is not counted as the call's.
        fixture.App.Application.GetTestServer().PreserveExecutionContext = true;
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370786");
        await hall.RegisterAsync();
        var number = "";

        var register = await CommandCount.OfAsync(async () => number = (await hall.RegisterAsync()).GetProperty("number").GetString()!);
        var assign = await CommandCount.OfAsync(() => hall.DoAsync(hall.Clerk, number, "assign", new { lead = hall.Department }));
        var answer = await CommandCount.OfAsync(() => hall.DoAsync(hall.Clerk, number, "answer", new { channel = "in-person", text = "已改。" }));
        var close = await CommandCount.OfAsync(() => hall.DoAsync(hall.Clerk, number, "close", new { }));

        // First what is read (the case and who complained; who acts, the hall and its days were asked for a moment ago), then a question
        // for each row that is new or changed.
        (register, assign, answer, close).ShouldBe((5, 12, 8, 7));
    }
}
