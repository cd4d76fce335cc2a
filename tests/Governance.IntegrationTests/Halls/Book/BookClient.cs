using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Governance.IntegrationTests.Web;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Halls.Book;

/// <summary>Fills in the forms and calls the API of the hall book.</summary>
internal static class BookClient
{
    public static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Sends a form that must be taken.</summary>
    /// <returns>Where it leads.</returns>
    public static async Task<string> SendAsync(this HttpClient visitor, string path, Dictionary<string, string> fields, string form = "main form")
    {
        using var answer = await visitor.SubmitAsync(path, fields, form);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, (await answer.ReadPageAsync()).QuerySelector(".error-summary")?.TextContent);
        return answer.Headers.Location!.OriginalString;
    }

    /// <summary>Sends a form with a file.</summary>
    public static async Task<HttpResponseMessage> UploadAsync(
        this HttpClient visitor, string path, string fileName, byte[] file, Dictionary<string, string>? fields = null)
    {
        var form = (await visitor.GetPageAsync(path)).QuerySelector<IHtmlFormElement>("main form").ShouldNotBeNull();
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in PageClient.ValuesOf(form))
        {
            content.Add(new StringContent(fields?.GetValueOrDefault(name) ?? value), name);
        }

        content.Add(new ByteArrayContent(file), "Input.File", fileName);
        return await visitor.PostAsync(path, content, Token);
    }

    /// <summary>Posts a body that must be taken.</summary>
    /// <returns>What was made.</returns>
    public static async Task<JsonElement> CreateAsync(this HttpClient visitor, string path, object body)
    {
        using var answer = await visitor.PostAsJsonAsync(path, body, Token);
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync(Token));
        return await answer.Content.ReadFromJsonAsync<JsonElement>(Token);
    }

    public static Task<JsonElement> ReadAsync(this HttpClient visitor, string path) => visitor.GetFromJsonAsync<JsonElement>(path, Token);

    /// <summary>The code of the refusal that a body meets.</summary>
    public static async Task<(HttpStatusCode Status, string? Code)> RefusedAsync(this HttpClient visitor, HttpMethod method, string path, object body)
    {
        using var request = new HttpRequestMessage(method, path) { Content = JsonContent.Create(body) };
        using var answer = await visitor.SendAsync(request, Token);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(Token);
        return (answer.StatusCode, problem.GetProperty("code").GetString());
    }

    public static async Task<string> OpenWindowAsync(this HttpClient manager, string hall, string number, params string[] kinds)
    {
        var made = await manager.CreateAsync($"/api/v1/halls/{hall}/windows", new
        {
            zone = "A区",
            number,
            name = "演示窗口",
            kinds = kinds.Length == 0 ? ["Complaint"] : kinds,
            place = "一楼东侧",
            from = "2019-10-20",
        });
        return made.GetProperty("window").GetProperty("id").GetString()!;
    }

    public static async Task<string> PublishAsync(this HttpClient manager, string hall, string title, string from, string? to = null, string? window = null)
    {
        var made = await manager.CreateAsync($"/api/v1/halls/{hall}/notices", new
        {
            title,
            text = "一楼设立演示窗口。",
            from,
            to,
            windowId = window,
            file = new { name = "公告.pdf", content = "%PDF-1.4\n%%EOF"u8.ToArray() },
        });
        return made.GetProperty("notice").GetProperty("id").GetString()!;
    }
}
