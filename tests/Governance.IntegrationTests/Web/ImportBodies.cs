using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Governance.Kernel.Permissions;
using Xunit;

namespace Governance.IntegrationTests.Web;

/// <summary>Every body that importing takes.</summary>
internal static class ImportBodies
{
    private const string Tenant = "370784";

    private static readonly string Content = Convert.ToBase64String(Encoding.UTF8.GetBytes("部门编号,名称\nDR01,演示导入局\n"));

    private static string Preview => $$"""{"name":"部门.csv","content":"{{Content}}"}""";

    public static IReadOnlyList<Body> All(OwnBook own) =>
    [
        new("POST /api/v1/import/preview", "/api/v1/import/preview", RoleNames.HallManager, Tenant, Preview,
            new Dictionary<string, Holds> { ["name"] = Holds.Text, ["content"] = Holds.RequiredText }),
        new("POST /api/v1/import", "/api/v1/import", RoleNames.HallManager, Tenant,
            $$"""{"hash":"{{own.ImportHash}}","fingerprint":"{{own.ImportFingerprint}}"}""",
            new Dictionary<string, Holds> { ["hash"] = Holds.RequiredText, ["fingerprint"] = Holds.RequiredText }),
    ];

    /// <summary>Keeps a file and gives its hash and what its import would do, for <see cref="OwnBook"/>.</summary>
    public static async Task<(string Hash, string Fingerprint)> PreviewAsync(HttpClient hallManager)
    {
        var token = TestContext.Current.CancellationToken;
        using var body = new StringContent(Preview, Encoding.UTF8, "application/json");
        using var answer = await hallManager.PostAsync("/api/v1/import/preview", body, token);
        var preview = (await answer.Content.ReadFromJsonAsync<JsonNode>(token))!;
        return ((string)preview["hash"]!, (string)preview["fingerprint"]!);
    }
}
