using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Halls.Staff;

/// <summary>Bodies sent and read as JSON.</summary>
internal static class Json
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<JsonNode> GetJsonAsync(this HttpClient client, string path) =>
        await client.GetAsync(path, Token).BodyAsync(HttpStatusCode.OK);

    public static Task<JsonNode> PostJsonAsync(this HttpClient client, string path, object body, HttpStatusCode expected = HttpStatusCode.Created) =>
        client.PostAsJsonAsync(path, body, Token).BodyAsync(expected);

    public static Task<JsonNode> PutJsonAsync(this HttpClient client, string path, object body, HttpStatusCode expected = HttpStatusCode.OK) =>
        client.PutAsJsonAsync(path, body, Token).BodyAsync(expected);

    public static string Text(this JsonNode? node) => node!.GetValue<string>();

    private static async Task<JsonNode> BodyAsync(this Task<HttpResponseMessage> sent, HttpStatusCode expected)
    {
        using var answer = await sent;
        var text = await answer.Content.ReadAsStringAsync(Token);
        answer.StatusCode.ShouldBe(expected, text);
        return JsonNode.Parse(text)!;
    }
}
