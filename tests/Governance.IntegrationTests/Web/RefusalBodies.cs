using Governance.Kernel.Permissions;

namespace Governance.IntegrationTests.Web;

/// <summary>The bodies of reporting a refusal and of its verbs. They come before those that close the item.</summary>
internal static class RefusalBodies
{
    private const string Tenant = "370784";

    public static IReadOnlyList<Body> All(OwnBook own) =>
    [
        new("POST /api/v1/refusals", "/api/v1/refusals", RoleNames.WindowClerk, Tenant,
            $$$"""{"hall":"370784-01","item":"{{{own.Item}}}","asked":"演示","reason":"演示理由","alternative":"演示出路","signpost":{"body":"演示单位","place":"演示路","telephone":"0536-0000000"}}""",
            new Dictionary<string, Holds>
            {
                ["hall"] = Holds.RequiredText, ["asked"] = Holds.RequiredText, ["alternative"] = Holds.RequiredText, ["basis"] = Holds.Text,
                ["reason"] = Holds.RequiredText, ["item"] = Holds.Guid, ["window"] = Holds.Guid, ["staff"] = Holds.Guid, ["name"] = Holds.Text, ["phone"] = Holds.Text,
            }),
        Verb(own, "approve", RoleNames.DutyLeader, """{"text":"演示同意"}""", Holds.Text),
        Verb(own, "overturn", RoleNames.DutyLeader, """{"text":"演示：应当收件"}""", Holds.RequiredText),
        Verb(own, "reply", RoleNames.WindowClerk, """{"text":"演示答复"}""", Holds.RequiredText),
        new("POST /api/v1/complaints/{number}/unreported-refusal/take-back", $"/api/v1/complaints/{own.CaseNumber}/unreported-refusal/take-back", RoleNames.DutyLeader, Tenant,
            """{"text":"演示：记错了"}""", new Dictionary<string, Holds> { ["text"] = Holds.RequiredText }, OrRefused: true),
    ];

    private static Body Verb(OwnBook own, string verb, string role, string valid, Holds text) => new(
        $"POST /api/v1/refusals/{{refusal}}/{verb}", $"/api/v1/refusals/{own.RefusalNumber}/{verb}", role, Tenant, valid,
        new Dictionary<string, Holds> { ["text"] = text }, OrRefused: true);
}
