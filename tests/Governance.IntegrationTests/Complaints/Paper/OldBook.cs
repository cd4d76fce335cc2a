using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Governance.IntegrationTests.Web;
using Governance.Tests;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.Paper;

/// <summary>Old books as workbooks, and how they are sent in.</summary>
internal static class OldBook
{
    public const string Api = "/api/v1/complaints/import";

    public static readonly object?[] Heads = ["编号", "受理日期", "类别", "反映内容", "反映人", "联系电话", "怎么办的", "结果", "办结日期", "是否满意"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>A register with these rows.</summary>
    public static byte[] Register(params object?[][] rows) => TestWorkbook.Write(("受理台账", [Heads, .. rows]));

    /// <summary>A row that can be taken over.</summary>
    public static object?[] Row(string number, string day = "2019-11-05", string result = "已解决", string? name = null, string? phone = null, string text = "演示：材料交了三遍。") =>
        [number, day, "吐槽找茬", text, name, phone, "演示：已当面讲清。", result, result is "未办结" ? null : day, result is "未办结" ? null : "满意"];

    public static async Task<JsonElement> PreviewAsync(ComplaintsHall hall, byte[] content) =>
        await ComplaintsHall.PostAsync(hall.Leader, $"{Api}/preview", new { name = "演示.xlsx", content, hall = hall.Hall });

    /// <summary>Looks, and takes over what was shown.</summary>
    public static async Task<JsonElement> ImportAsync(ComplaintsHall hall, byte[] content)
    {
        var preview = await PreviewAsync(hall, content);
        return await ComplaintsHall.PostAsync(hall.Manager, Api, Consent(hall, preview));
    }

    /// <summary>What was shown is agreed to, and refused.</summary>
    public static async Task<JsonElement> RefusedAsync(HttpClient who, object consent)
    {
        using var answer = await who.PostAsJsonAsync(Api, consent, Token);
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        return await answer.Content.ReadFromJsonAsync<JsonElement>(Token);
    }

    /// <summary>Sends a file by the page.</summary>
    public static async Task<HttpResponseMessage> UploadAsync(HttpClient who, byte[] content)
    {
        var page = await who.GetPageAsync("/complaints/import");
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in PageClient.ValuesOf((IHtmlFormElement)page.QuerySelector("main form")!))
        {
            form.Add(new StringContent(value), name);
        }

        form.Add(new ByteArrayContent(content), "Input.File", "演示.xlsx");
        return await who.PostAsync("/complaints/import", form, Token);
    }

    public static object Consent(ComplaintsHall hall, JsonElement preview) =>
        new { hall = hall.Hall, file = preview.GetProperty("file").GetString(), fingerprint = preview.GetProperty("fingerprint").GetString() };

    /// <summary>The codes of what is wrong, by the cells' addresses.</summary>
    public static Dictionary<string, string> ErrorsOf(JsonElement preview) => preview.GetProperty("sheets").EnumerateArray()
        .SelectMany(s => s.GetProperty("rows").EnumerateArray()).SelectMany(r => r.GetProperty("errors").EnumerateArray())
        .ToDictionary(e => e.GetProperty("address").GetString()!, e => e.GetProperty("code").GetString()!);

    /// <summary>With what code a file is not even looked at.</summary>
    public static async Task<string> NotReadAsync(HttpClient who, byte[] content)
    {
        using var answer = await who.PostAsJsonAsync($"{Api}/preview", new { name = "演示.xlsx", content }, Token);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>(Token)).GetProperty("code").GetString()!;
    }
}
