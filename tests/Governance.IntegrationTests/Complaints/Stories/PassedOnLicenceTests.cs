using System.Net.Http.Json;
using System.Text.Json;
using Governance.IntegrationTests.Complaints.Mediation;
using Governance.IntegrationTests.Complaints.Refusals;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.Stories;

/// <summary>A licence that departments pass to each other until the program calls them together: one promise is kept, one runs over its day and gets
/// its cards, and the citizen reads that they met, not who.</summary>
public abstract class PassedOnLicenceTests(ComplaintsFixture fixture)
{
    [Fact]
    public async Task The_licence_that_nobody_wants_is_agreed_on_at_a_session_and_one_promise_is_late()
    {
        var story = await StoryHall.OpenAsync(fixture.App, "371324");
        var hall = story.Hall;
        await story.AtAsync("2026-11-30 09:00");
        var registered = await hall.RegisterAsync(new { kind = "CannotGetItDone", text = "演示：开店的许可证没有部门肯接。", item = hall.Item });
        var number = registered.Text("number");
        await MediationClient.PassOnTwiceAsync(hall, number);
        var session = $"{number}-1";
        (await story.CitizenReadsAsync(registered)).ShouldContain("召集有关部门");

        await story.AtAsync("2026-11-30 10:00");
        await MediationClient.DoAsync(hall.Leader, session, "plan", MediationClient.Plan(hall, "2026-12-01"));
        await story.AtAsync("2026-12-01 09:40");
        await MediationClient.HoldAsync(hall, session);
        await MediationClient.DoAsync(hall.Leader, session, "conclude", new
        {
            conclusion = "演示：登记局牵头，并联审查。",
            commitments = new object[]
            {
                new { department = hall.Department, what = "演示：受理并出证", days = 3 }, new { department = hall.OtherDepartment, what = "演示：出具审查意见", days = 1 },
            },
        });
        var reads = await story.CitizenReadsAsync(registered);
        reads.ShouldContain("定下 2 项要办的事");
        reads.ShouldNotContain("演示税务局");

        await story.AtAsync("2026-12-03 10:00");
        var kinds = (await hall.OtherHandler.GetFromJsonAsync<JsonElement>("/api/v1/complaints/notices", TestContext.Current.CancellationToken))
            .GetProperty("items").EnumerateArray().Where(n => n.Text("number") == number).Select(n => n.Text("kind")).ToList();
        kinds.ShouldContain("Yellow");
        kinds.ShouldContain("Overdue");
        kinds.ShouldContain("Red");
        await story.DoAsync(hall.Handler, number, $"work-orders/{await MediationClient.OrderAsync(hall, number, hall.Department, promised: true)}/report", new { text = "演示：已受理。" });
        await story.DoAsync(hall.OtherHandler, number, $"work-orders/{await MediationClient.OrderAsync(hall, number, hall.OtherDepartment, promised: true)}/report", new { text = "演示：意见已出，晚了一天。" });
        await story.AtAsync("2026-12-04 10:00");
        await story.DoAsync(hall.Handler, number, "answer", new { channel = "in-person", text = "演示：许可证已发。" });
        await story.DoAsync(hall.Clerk, number, "close", new { });

        var commitments = (await MediationClient.GetAsync(hall.Leader, $"/{session}")).GetProperty("commitments").EnumerateArray().ToList();
        commitments.Select(c => c.GetProperty("deadline").Text("state")).ShouldBe(["Met", "MetLate"]);
        commitments.Select(c => c.GetProperty("deadline").Text("dueOn")).ShouldBe(["2026-12-04", "2026-12-02"]);
        (await story.CourseAsync(number)).ShouldContain("Assigned MediationCalled MediationPlanned MediationAttended MediationMinuted MediationConcluded");
        var passing = await hall.Leader.GetFromJsonAsync<JsonElement>($"/api/v1/complaints/{number}/passing", TestContext.Current.CancellationToken);
        (passing.Text("firstAsked"), passing.GetProperty("transfers").GetInt32(), passing.GetProperty("returns").GetInt32()).ShouldBe(("演示登记局", 2, 2));
        await story.LedgerHoldsAsync();
    }
}

[Collection(nameof(StoriesOnSqlite))]
public sealed class PassedOnLicenceOnSqliteTests(ComplaintsOnSqlite fixture) : PassedOnLicenceTests(fixture);

[Collection(nameof(StoriesOnMariaDb))]
public sealed class PassedOnLicenceOnMariaDbTests(ComplaintsOnMariaDb fixture) : PassedOnLicenceTests(fixture);
