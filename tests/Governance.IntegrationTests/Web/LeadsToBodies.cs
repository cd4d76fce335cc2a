using System.Net.Http.Json;
using System.Text.Json;
using Governance.Kernel.Permissions;
using Xunit;

namespace Governance.IntegrationTests.Web;

/// <summary>The bodies of what a closed case leads to. One outcome and one change stand for all: a verb that their state does not allow
/// any more is refused with a sound body too.</summary>
internal static class LeadsToBodies
{
    private const string Tenant = "370784";

    public static IReadOnlyList<Body> All(OwnBook own) =>
    [
        new("POST /api/v1/complaints/{number}/outcomes", $"/api/v1/complaints/{own.ClosedCaseNumber}/outcomes", RoleNames.DutyLeader, Tenant,
            $$"""{"kind":"Training","what":"演示","staff":"{{own.OtherStaff}}"}""",
            new Dictionary<string, Holds> { ["kind"] = Holds.Word, ["what"] = Holds.RequiredText, ["staff"] = Holds.Guid }),
        Outcome(own, "statement", """{"text":"演示说明"}""", ("text", Holds.RequiredText)),
        Outcome(own, "decide", """{"revision":null,"text":"演示","on":"2026-11-23"}""", ("text", Holds.Text), ("by", Holds.Text), ("on", Holds.Day)),
        Outcome(own, "lift", """{"text":"演示"}""", ("text", Holds.RequiredText)),
        Outcome(own, "drop", """{"text":"演示"}""", ("text", Holds.RequiredText)),
        new("POST /api/v1/outcomes/mine/{outcome}/statement", $"/api/v1/outcomes/mine/{own.OutcomeNumber}/statement", RoleNames.WindowClerk, Tenant,
            """{"text":"演示"}""", new Dictionary<string, Holds> { ["text"] = Holds.RequiredText }, Account: HallBookMaker.LeaderAccount, OrRefused: true),
        new("POST /api/v1/complaints/{number}/improvements", $"/api/v1/complaints/{own.ClosedCaseNumber}/improvements", RoleNames.WindowClerk, Tenant,
            $$"""{"kind":"Process","cause":"process","what":"演示","why":"演示","dueOn":"2026-12-01","department":"{{own.Department}}"}""",
            new Dictionary<string, Holds>
            {
                ["kind"] = Holds.Word, ["cause"] = Holds.RequiredText, ["what"] = Holds.RequiredText, ["why"] = Holds.RequiredText, ["dueOn"] = Holds.RequiredDay,
                ["staff"] = Holds.Guid, ["department"] = Holds.Guid,
            }),
        Change(own, "cases", RoleNames.WindowClerk, $$"""{"number":"{{own.CaseNumber}}"}""", ("number", Holds.RequiredText)),
        Change(own, "decide", RoleNames.DutyLeader, """{"taken":true,"text":"演示"}""", ("taken", Holds.RequiredFlag), ("text", Holds.RequiredText)),
        Change(own, "force", RoleNames.DutyLeader, """{"on":"2026-11-23","text":"演示"}""", ("on", Holds.RequiredDay), ("text", Holds.RequiredText)),
        Change(own, "check", RoleNames.DutyLeader, """{"works":true,"text":"演示"}""", ("works", Holds.RequiredFlag), ("text", Holds.RequiredText)),
        Change(own, "drop", RoleNames.DutyLeader, """{"text":"演示"}""", ("text", Holds.RequiredText)),
    ];

    /// <summary>A closed case with an outcome that waits and a change that waits.</summary>
    public static async Task<OwnBook> LeadAsync(HttpClient manager, string tenant, string mark, string cause, OwnBook book)
    {
        var number = await NumberAsync(manager, "/api/v1/complaints", new { hall = $"{tenant}-01", kind = "FaultFinding", channel = "window", text = $"{mark}办结的事", causes = new[] { cause } });
        foreach (var (verb, body) in new (string, object)[]
        {
            ("accept", new { revision = (long?)null }), ("answer", new { channel = "in-person", text = $"{mark}答复" }), ("close", new { revision = (long?)null }),
        })
        {
            await NumberAsync(manager, $"/api/v1/complaints/{number}/{verb}", body);
        }

        return book with
        {
            ClosedCaseNumber = number,
            OutcomeNumber = await NumberAsync(manager, $"/api/v1/complaints/{number}/outcomes", new { kind = "Training", staff = book.Staff, what = $"{mark}要培训的事" }),
            ImprovementNumber = await NumberAsync(manager, $"/api/v1/complaints/{number}/improvements", new
            {
                kind = "Process",
                cause,
                what = $"{mark}要改的事",
                why = $"{mark}为什么改",
                dueOn = "2026-12-31",
                department = book.Department,
            }),
        };
    }

    private static async Task<string> NumberAsync(HttpClient manager, string path, object body)
    {
        using var answer = await manager.PostAsJsonAsync(path, body, TestContext.Current.CancellationToken);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("number").GetString()!;
    }

    private static Body Outcome(OwnBook own, string verb, string valid, params (string Field, Holds Holds)[] fields) => new(
        $"POST /api/v1/outcomes/{{outcome}}/{verb}", $"/api/v1/outcomes/{own.OutcomeNumber}/{verb}", RoleNames.HallManager, Tenant, valid,
        fields.ToDictionary(f => f.Field, f => f.Holds), OrRefused: true);

    private static Body Change(OwnBook own, string verb, string role, string valid, params (string Field, Holds Holds)[] fields) => new(
        $"POST /api/v1/improvements/{{improvement}}/{verb}", $"/api/v1/improvements/{own.ImprovementNumber}/{verb}", role, Tenant, valid,
        fields.ToDictionary(f => f.Field, f => f.Holds), OrRefused: true);
}
