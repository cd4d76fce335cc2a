using System.Net.Http.Json;
using System.Text.Json;
using Governance.Kernel.Permissions;
using Xunit;

namespace Governance.IntegrationTests.Web;

/// <summary>The bodies of calling a session and of its verbs. They come before those that end the case and close the department.</summary>
internal static class MediationBodies
{
    private const string Tenant = "370784";

    public static IReadOnlyList<Body> All(OwnBook own) =>
    [
        new("POST /api/v1/complaints/{number}/mediation", $"/api/v1/complaints/{own.CaseNumber}/mediation", RoleNames.DutyLeader, Tenant, PlanOf(own), Plan, OrRefused: true),
        Verb(own, "plan", RoleNames.DutyLeader, PlanOf(own), Plan),
        Verb(own, "rearrange", RoleNames.DutyLeader, PlanOf(own), Plan),
        Verb(own, "attendance", RoleNames.WindowClerk, """{"attendance":[{"party":1,"came":true,"attendee":"演示科长"}]}""", []),
        Verb(own, "minutes", RoleNames.WindowClerk, """{"minutes":[{"point":1,"said":"演示发言"}]}""", []),
        Verb(own, "conclude", RoleNames.DutyLeader, """{"conclusion":"演示议定","commitments":[]}""",
            new Dictionary<string, Holds> { ["conclusion"] = Holds.RequiredText, ["lead"] = Holds.Guid }),
        Verb(own, "cancel", RoleNames.DutyLeader, """{"text":"演示取消"}""", new Dictionary<string, Holds> { ["text"] = Holds.RequiredText }),
    ];

    private static Dictionary<string, Holds> Plan => new()
    {
        ["day"] = Holds.RequiredDay,
        ["time"] = Holds.RequiredText,
        ["place"] = Holds.RequiredText,
        ["chair"] = Holds.RequiredText,
        ["agenda"] = Holds.Texts,
        ["reason"] = Holds.Text,
    };

    /// <summary>Calls a session about a case today.</summary>
    public static async Task<string> CallAsync(HttpClient manager, string caseNumber, string mark, OwnBook book)
    {
        using var answer = await manager.PostAsJsonAsync(
            $"/api/v1/complaints/{caseNumber}/mediation",
            new
            {
                day = "2026-11-23",
                time = "9:30",
                place = $"{mark}会议室",
                chair = $"{mark}局长",
                agenda = new[] { $"{mark}议题" },
                departments = new[] { book.Department },
                reason = $"{mark}事由",
            },
            TestContext.Current.CancellationToken);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("number").GetString()!;
    }

    private static string PlanOf(OwnBook own) =>
        $$"""{"day":"2026-11-25","time":"9:30","place":"演示会议室","chair":"演示局长","agenda":["演示议题"],"departments":["{{own.Department}}"],"reason":"演示事由"}""";

    private static Body Verb(OwnBook own, string verb, string role, string valid, Dictionary<string, Holds> fields) => new(
        $"POST /api/v1/mediation/{{session}}/{verb}", $"/api/v1/mediation/{own.SessionNumber}/{verb}", role, Tenant, valid, fields, OrRefused: true);
}
