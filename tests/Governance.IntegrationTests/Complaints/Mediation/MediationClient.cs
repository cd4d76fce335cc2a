using System.Net.Http.Json;
using System.Text.Json;
using Governance.Complaints.Application.Passing;
using Governance.IntegrationTests.Complaints.Refusals;
using Governance.IntegrationTests.Web;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.Mediation;

/// <summary>What a hall and its departments do about a case that nobody wants.</summary>
internal static class MediationClient
{
    private const string Api = "/api/v1/mediation";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static Task<JsonElement> DoAsync(HttpClient who, string session, string verb, object body) => ComplaintsHall.PostAsync(who, $"{Api}/{session}/{verb}", body);

    public static async Task<string> RefusedAsync(HttpClient who, string path, object body)
    {
        using var response = await who.PostAsJsonAsync(path, body, Token);
        response.IsSuccessStatusCode.ShouldBeFalse($"{path} should have been refused");
        return (await response.Content.ReadFromJsonAsync<JsonElement>(Token)).Text("code");
    }

    public static Task<JsonElement> GetAsync(HttpClient who, string path) => who.GetFromJsonAsync<JsonElement>($"{Api}{path}", Token);

    /// <summary>A plan for a day with both departments of the hall.</summary>
    public static object Plan(ComplaintsHall hall, string day, string? reason = null, Guid? requestId = null) => new
    {
        day,
        time = "9:30",
        place = "演示会议室",
        chair = "演示值班局长",
        agenda = new[] { "演示：谁来牵头", "演示：材料怎样收齐" },
        departments = new[] { hall.Department, hall.OtherDepartment },
        windows = new[] { hall.Window },
        reason,
        requestId,
    };

    /// <summary>The case goes to a department, back, to the other, back, and to the first again: passed on twice.</summary>
    public static async Task PassOnTwiceAsync(ComplaintsHall hall, string number)
    {
        await AssignAsync(hall, number, hall.Department);
        await ReturnAsync(hall, hall.Handler, number, hall.Department);
        await AssignAsync(hall, number, hall.OtherDepartment);
        await ReturnAsync(hall, hall.OtherHandler, number, hall.OtherDepartment);
        await AssignAsync(hall, number, hall.Department);
    }

    public static Task<JsonElement> AssignAsync(ComplaintsHall hall, string number, Guid department) =>
        hall.DoAsync(hall.Clerk, number, "assign", new { lead = department, instruction = "演示：请办理。" });

    public static async Task ReturnAsync(ComplaintsHall hall, HttpClient who, string number, Guid department) =>
        await hall.DoAsync(who, number, $"work-orders/{await OrderAsync(hall, number, department)}/return", new { text = "演示：不归我们。" });

    public static async Task<Guid> OrderAsync(ComplaintsHall hall, string number, Guid department, bool promised = false) =>
        (await hall.GetAsync(number)).GetProperty("workOrders").EnumerateArray().Last(
            o => o.GetProperty("departmentId").GetGuid() == department && o.Text("state") == "Open" && o.GetProperty("isCommitment").GetBoolean() == promised)
            .GetProperty("id").GetGuid();

    /// <summary>Both departments came, nobody of the window, and all was talked about.</summary>
    public static async Task HoldAsync(ComplaintsHall hall, string session)
    {
        await DoAsync(hall.Clerk, session, "attendance", new
        {
            attendance = new object[]
            {
                new { party = 1, came = true, attendee = "演示科长" }, new { party = 2, came = true, attendee = "演示副局长" },
                new { party = 3, came = false, reason = "演示：窗口有人排队" },
            },
        });
        await DoAsync(hall.Clerk, session, "minutes", new { minutes = new[] { new { point = 1, said = "演示：愿意牵头。" }, new { point = 2, said = "演示：一次收齐。" } } });
    }

    public static async Task FoldAsync(GovernanceApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PassingFolding>().RunAsync(Token);
    }
}
