using Governance.Kernel.Permissions;

namespace Governance.IntegrationTests.Web;

/// <summary>The bodies of registering a case and of its verbs. One case stands for all: a verb that its state does not allow any more is
/// refused with a sound body too.</summary>
internal static class CaseBodies
{
    private const string Tenant = "370784";
    private const string Next = """{"revision":null}""";

    public static IReadOnlyList<Body> All(OwnBook own) =>
    [
        new("POST /api/v1/complaints", "/api/v1/complaints", RoleNames.WindowClerk, Tenant,
            """{"hall":"370784-01","kind":"Consultation","channel":"window","text":"演示：要带什么材料？"}""",
            new Dictionary<string, Holds>
            {
                ["hall"] = Holds.RequiredText, ["kind"] = Holds.Word, ["channel"] = Holds.RequiredText, ["text"] = Holds.RequiredText, ["wanted"] = Holds.Text,
                ["causes"] = Holds.Texts, ["happenedOn"] = Holds.Day, ["item"] = Holds.Guid, ["window"] = Holds.Guid, ["staff"] = Holds.Guid,
                ["department"] = Holds.Guid,
            }),
        Verb(own, "supplement", RoleNames.WindowClerk, """{"text":"演示补充"}""", ("text", Holds.RequiredText)),
        Verb(own, "accept", RoleNames.WindowClerk, Next),
        Verb(own, "assign", RoleNames.WindowClerk, $$"""{"lead":"{{own.Department}}"}""", ("lead", Holds.Guid), ("instruction", Holds.Text)),
        Verb(own, "extension", RoleNames.DutyLeader, """{"days":1,"reason":"演示"}""", ("days", Holds.Number), ("reason", Holds.RequiredText)),
        Verb(own, "extension/refuse", RoleNames.DutyLeader, """{"text":"演示"}""", ("text", Holds.RequiredText)),
        Verb(own, "extension/approve", RoleNames.DutyLeader, Next),
        Verb(own, "complexity", RoleNames.DutyLeader, """{"complex":true,"reason":"演示"}""", ("reason", Holds.RequiredText)),
        Verb(own, "escalate", RoleNames.DutyLeader, """{"text":"演示"}""", ("text", Holds.RequiredText)),
        Verb(own, "supervise", RoleNames.DutyLeader, """{"text":"演示"}""", ("text", Holds.RequiredText)),
        Verb(own, "public-notice", RoleNames.DutyLeader, """{"from":"2026-11-24","to":"2026-11-25","what":"演示公示"}""",
            ("from", Holds.RequiredDay), ("to", Holds.RequiredDay), ("what", Holds.RequiredText)),
        Verb(own, "public-notice/end", RoleNames.DutyLeader, Next),
        Verb(own, "papers/request", RoleNames.DutyLeader, """{"text":"演示材料"}""", ("text", Holds.RequiredText)),
        Verb(own, "papers/received", RoleNames.DutyLeader, """{"text":null}"""),
        Verb(own, "certificate-issued", RoleNames.WindowClerk, Next),
        new("POST /api/v1/complaints/{number}/work-orders/{order:guid}/return", $"/api/v1/complaints/{own.CaseNumber}/work-orders/{own.Item}/return",
            RoleNames.DepartmentHandler, Tenant, """{"text":"演示"}""", new Dictionary<string, Holds> { ["text"] = Holds.RequiredText }, Account: HallBookMaker.LeaderAccount, OrRefused: true),
        new("POST /api/v1/complaints/{number}/work-orders/{order:guid}/report", $"/api/v1/complaints/{own.CaseNumber}/work-orders/{own.Item}/report",
            RoleNames.DepartmentHandler, Tenant, """{"text":"演示"}""", new Dictionary<string, Holds> { ["text"] = Holds.RequiredText }, Account: HallBookMaker.LeaderAccount, OrRefused: true),
        Verb(own, "opinion", RoleNames.DutyLeader, """{"text":"演示意见"}""", ("text", Holds.RequiredText)),
        Verb(own, "answer", RoleNames.WindowClerk, """{"channel":"in-person","text":"演示答复"}""", ("channel", Holds.RequiredText), ("text", Holds.RequiredText)),
        Verb(own, "satisfaction", RoleNames.WindowClerk, """{"level":4}""", ("level", Holds.Number), ("text", Holds.Text)),
        Verb(own, "reopen", RoleNames.DutyLeader, """{"text":"演示"}""", ("text", Holds.RequiredText)),
        Verb(own, "links", RoleNames.WindowClerk, $$"""{"number":"{{own.CaseNumber}}"}""", ("number", Holds.RequiredText)),
        Verb(own, "withdraw", RoleNames.WindowClerk, """{"text":null}"""),
        Verb(own, "resolve", RoleNames.WindowClerk, """{"text":"演示"}""", ("text", Holds.RequiredText)),
        Verb(own, "out-of-scope", RoleNames.WindowClerk, """{"explanation":"演示","body":"演示单位"}""", ("explanation", Holds.RequiredText), ("body", Holds.RequiredText)),
        Verb(own, "close", RoleNames.WindowClerk, Next),
        Verb(own, "archive", RoleNames.WindowClerk, Next),
    ];

    private static Body Verb(OwnBook own, string verb, string role, string valid, params (string Field, Holds Holds)[] fields) => new(
        $"POST /api/v1/complaints/{{number}}/{verb}", $"/api/v1/complaints/{own.CaseNumber}/{verb}", role, Tenant, valid,
        fields.ToDictionary(f => f.Field, f => f.Holds), OrRefused: true);
}
