using System.Net.Http.Json;
using System.Text.Json;
using Governance.Kernel.Permissions;
using Governance.Tests;
using Xunit;

namespace Governance.IntegrationTests.Web;

/// <summary>The bodies of slips and old books. One slip stands for all.</summary>
internal static class PaperBodies
{
    private const string Tenant = "370784";
    private const string Slips = "/api/v1/complaints/slips";
    private const string Import = "/api/v1/complaints/import";

    private static readonly string Content = Convert.ToBase64String(TestWorkbook.Write(
        ("受理台账", [["编号", "受理日期", "反映内容", "怎么办的", "结果"], ["1", "2019-11-05", "演示", "演示", "已解决"]])));

    public static IReadOnlyList<Body> All(OwnBook own) =>
    [
        new($"POST {Slips}", Slips, RoleNames.WindowClerk, Tenant, """{"hall":"370784-01","count":1,"perSheet":2}""",
            new Dictionary<string, Holds> { ["hall"] = Holds.RequiredText, ["count"] = Holds.Number }),
        new($"POST {Slips}/{{slip}}/case", $"{Slips}/{own.SlipNumber}/case", RoleNames.WindowClerk, Tenant,
            """{"writtenOn":"2026-11-23","writtenTime":"09:00","case":{"hall":"370784-01","kind":"Suggestion","channel":"window","text":"演示"}}""",
            new Dictionary<string, Holds> { ["writtenOn"] = Holds.RequiredDay, ["writtenTime"] = Holds.RequiredText }, OrRefused: true),
        new($"POST {Slips}/{{slip}}/spoil", $"{Slips}/{own.SlipNumber}/spoil", RoleNames.WindowClerk, Tenant,
            """{"reason":"演示"}""", new Dictionary<string, Holds> { ["reason"] = Holds.RequiredText }, OrRefused: true),
        new($"POST {Import}/preview", $"{Import}/preview", RoleNames.HallManager, Tenant, $$"""{"name":"旧台账.xlsx","content":"{{Content}}","hall":"370784-01"}""",
            new Dictionary<string, Holds> { ["name"] = Holds.Text, ["content"] = Holds.RequiredText, ["hall"] = Holds.Text }),
        new($"POST {Import}", Import, RoleNames.HallManager, Tenant, $$"""{"file":"{{own.OldBook.File}}","fingerprint":"{{own.OldBook.Fingerprint}}","hall":"370784-01"}""",
            new Dictionary<string, Holds> { ["file"] = Holds.RequiredText, ["fingerprint"] = Holds.RequiredText }, OrRefused: true),
    ];

    /// <summary>Prints a slip of a tenant's own hall.</summary>
    /// <returns>Its number, and what it was printed with.</returns>
    public static async Task<(string Slip, string Batch)> PrintAsync(HttpClient manager, string tenant)
    {
        var batch = await PostAsync(manager, Slips, new { hall = $"{tenant}-01", count = 1 });
        return (batch.GetProperty("slips")[0].GetProperty("slip").GetString()!.Replace("-", ""), batch.GetProperty("id").GetString()!);
    }

    /// <summary>Keeps a file of old books.</summary>
    public static async Task<(string File, string Fingerprint)> PreviewAsync(HttpClient manager, string tenant)
    {
        var preview = await PostAsync(manager, $"{Import}/preview", new { content = Content, hall = $"{tenant}-01" });
        return (preview.GetProperty("file").GetString()!, preview.GetProperty("fingerprint").GetString()!);
    }

    private static async Task<JsonElement> PostAsync(HttpClient manager, string path, object body)
    {
        using var answer = await manager.PostAsJsonAsync(path, body, TestContext.Current.CancellationToken);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }
}
