using Governance.Kernel.Permissions;

namespace Governance.IntegrationTests.Web;

/// <summary>The bodies of asking for help and of its verbs. One order stands for all: a verb that its state does not allow any more is
/// refused with a sound body too.</summary>
internal static class AssistanceBodies
{
    private const string Tenant = "370784";

    public static IReadOnlyList<Body> All(OwnBook own) =>
    [
        new("POST /api/v1/assistance", "/api/v1/assistance", RoleNames.WindowClerk, Tenant,
            """{"hall":"370784-01","visit":"InHall","reason":"Old","text":"演示：不会填表。","person":{"name":"演示老人甲","phone":"13800001111"}}""",
            new Dictionary<string, Holds>
            {
                ["hall"] = Holds.RequiredText, ["visit"] = Holds.Word, ["reason"] = Holds.Word, ["text"] = Holds.RequiredText, ["requester"] = Holds.Word,
                ["channel"] = Holds.Word, ["item"] = Holds.Guid, ["people"] = Holds.Number, ["fee"] = Holds.Number,
            }),
        Verb(own, "assign", RoleNames.WindowClerk, $$"""{"helper":"{{own.Staff}}"}""", ("helper", Holds.Guid), ("team", Holds.Texts)),
        Verb(own, "hand-over", RoleNames.HallManager, $$"""{"helper":"{{own.OtherStaff}}","reason":"演示"}""", ("helper", Holds.Guid), ("reason", Holds.RequiredText)),
        Verb(own, "appointment", RoleNames.HallManager, """{"day":"2026-11-24","from":"09:00","until":"10:00","place":"演示窗口"}""",
            ("day", Holds.RequiredDay), ("from", Holds.RequiredText), ("until", Holds.RequiredText), ("place", Holds.RequiredText)),
        Verb(own, "consent", RoleNames.HallManager, """{"by":"Self","how":"OralBeforeWitness","witness":"演示邻居"}""",
            ("by", Holds.Word), ("how", Holds.Word), ("witness", Holds.RequiredText)),
        Verb(own, "person", RoleNames.HallManager, """{"purpose":"演示"}""", ("purpose", Holds.RequiredText)),
        Verb(own, "steps", RoleNames.HallManager, """{"text":"演示"}""", ("text", Holds.RequiredText)),
        Verb(own, "complete", RoleNames.HallManager, """{"text":"演示"}""", ("text", Holds.RequiredText)),
        Verb(own, "rating", RoleNames.WindowClerk, """{"level":4}""", ("level", Holds.Number), ("text", Holds.Text)),
        Verb(own, "cancel", RoleNames.WindowClerk, """{"text":"演示"}""", ("text", Holds.RequiredText)),
    ];

    private static Body Verb(OwnBook own, string verb, string role, string valid, params (string Field, Holds Holds)[] fields) => new(
        $"POST /api/v1/assistance/{{help}}/{verb}", $"/api/v1/assistance/{own.HelpNumber}/{verb}", role, Tenant, valid,
        fields.ToDictionary(f => f.Field, f => f.Holds), OrRefused: true);
}
