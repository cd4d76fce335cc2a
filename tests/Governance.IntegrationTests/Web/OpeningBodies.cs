using Governance.Kernel.Permissions;

namespace Governance.IntegrationTests.Web;

/// <summary>Every endpoint about opening hours and closures that takes a body.</summary>
internal static class OpeningBodies
{
    private const string Tenant = "370784";
    private const string Hall = "/api/v1/halls/370784-01";

    /// <param name="own">The caller's own hall; its one closure is the only thing entered about when it is open.</param>
    public static IReadOnlyList<Body> All(OwnBook own) =>
    [
        new("PUT /api/v1/halls/{code}/opening", $"{Hall}/opening", RoleNames.HallManager, Tenant,
            $$"""{"hours":"8:30-12:00, 13:00-17:00","revision":{{(own.Closure.Length > 0 ? 1 : 0)}}}""",
            new Dictionary<string, Holds> { ["hours"] = Holds.Text, ["revision"] = Holds.Number }),
        new("POST /api/v1/halls/{code}/closures", $"{Hall}/closures", RoleNames.HallManager, Tenant,
            """{"from":"2026-12-14","to":"2026-12-15","reason":"演示搬迁"}""",
            new Dictionary<string, Holds> { ["from"] = Holds.RequiredDay, ["to"] = Holds.RequiredDay, ["reason"] = Holds.RequiredText }),
    ];
}
