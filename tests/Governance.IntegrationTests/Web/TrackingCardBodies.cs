using System.Net.Http.Json;
using System.Text.Json;
using Governance.Kernel.Permissions;
using Xunit;

namespace Governance.IntegrationTests.Web;

/// <summary>The bodies of tracking cards. One card stands for all.</summary>
internal static class TrackingCardBodies
{
    private const string Tenant = "370784";
    private const string Api = "/api/v1/tracking-cards";

    public static IReadOnlyList<Body> All(OwnBook own) =>
    [
        new($"POST {Api}", Api, RoleNames.WindowClerk, Tenant,
            $$"""{"hall":"370784-01","told":"演示告知","askOffice":"示例咨询台","askPhone":"0536-2000000","validUntil":"2026-12-31","staff":"{{own.Staff}}","nextWindow":"{{own.Window}}"}""",
            new Dictionary<string, Holds>
            {
                ["hall"] = Holds.RequiredText, ["told"] = Holds.RequiredText, ["askOffice"] = Holds.RequiredText, ["askPhone"] = Holds.RequiredText,
                ["validUntil"] = Holds.RequiredDay, ["staff"] = Holds.Guid, ["nextWindow"] = Holds.Guid, ["nextBody"] = Holds.Text, ["item"] = Holds.Guid,
                ["window"] = Holds.Guid,
            }),
        new($"POST {Api}/{{card}}/papers", $"{Api}/{own.CardNumber}/papers", RoleNames.WindowClerk, Tenant,
            """{"added":[{"name":"演示另一样"}]}""", new Dictionary<string, Holds> { ["added"] = Holds.Texts }, OrRefused: true),
        new($"POST {Api}/{{card}}/visits", $"{Api}/{own.CardNumber}/visits", RoleNames.WindowClerk, Tenant,
            """{"succeeded":false,"reason":"演示"}""", new Dictionary<string, Holds> { ["succeeded"] = Holds.RequiredFlag, ["reason"] = Holds.RequiredText }, OrRefused: true),
        new($"POST {Api}/keys/rotate", $"{Api}/keys/rotate", RoleNames.HallManager, Tenant,
            """{"current":"370784-1","reason":"演示更换"}""", new Dictionary<string, Holds> { ["reason"] = Holds.RequiredText }, OrRefused: true),
        new($"POST {Api}/check", $"{Api}/check", RoleNames.WindowClerk, Tenant,
            """{"code":"TC1.MQ.MQ"}""", new Dictionary<string, Holds> { ["code"] = Holds.RequiredText }),
    ];

    /// <summary>Hands out a card of a tenant's own hall.</summary>
    /// <returns>Its number.</returns>
    public static async Task<string> HandOutAsync(HttpClient manager, string tenant, string mark, OwnBook own)
    {
        using var answer = await manager.PostAsJsonAsync(
            Api,
            new
            {
                hall = $"{tenant}-01",
                told = $"{mark}告知",
                askOffice = $"{mark}咨询台",
                askPhone = "0536-2000000",
                validUntil = "2027-03-01",
                staff = own.Staff,
                nextWindow = own.Window,
                papers = new[] { new { name = $"{mark}材料" } },
            },
            TestContext.Current.CancellationToken);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("number").GetString()!;
    }
}
