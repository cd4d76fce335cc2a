using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Governance.IntegrationTests.Web;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.Citizens;

/// <summary>What a citizen does with a telephone and no account.</summary>
internal static class CitizenClient
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>The code as it stands in addresses.</summary>
    public static string TicketOf(JsonElement registered) => registered.GetProperty("code").GetString()!.Replace("-", "");

    public static string NumberOf(JsonElement registered) => registered.GetProperty("number").GetString()!;

    /// <summary>The code with another secret and a check digit that fits.</summary>
    public static string Forge(string ticket)
    {
        var secret = ticket.Substring(6, 4) == "ZZZZ" ? "0000" : "ZZZZ";
        return new Governance.Complaints.Domain.Codes.CaseCode(ticket[..6], secret).ToPlain();
    }

    /// <summary>Sends a form, which must lead on.</summary>
    public static async Task SendAsync(HttpClient citizen, string path, Dictionary<string, string> fields)
    {
        using var response = await citizen.SubmitAsync(path, fields, "main form:not([role=search])");
        response.StatusCode.ShouldBe(HttpStatusCode.Redirect, await response.Content.ReadAsStringAsync(Token));
    }

    /// <summary>Sends a form that is refused, and says with what sentences.</summary>
    public static async Task<string> RefusedAsync(HttpClient citizen, string path, Dictionary<string, string> fields)
    {
        using var response = await citizen.SubmitAsync(path, fields, "main form:not([role=search])");
        response.StatusCode.ShouldBe(HttpStatusCode.OK, path);
        return (await response.ReadPageAsync()).QuerySelector(".error-summary").ShouldNotBeNull().TextContent;
    }

    /// <summary>Sends a form with files.</summary>
    public static async Task<HttpResponseMessage> UploadAsync(
        HttpClient citizen, string path, Dictionary<string, string> fields, params (string Name, byte[] Content)[] files)
    {
        var page = await citizen.GetPageAsync(path);
        var form = page.QuerySelector("main form:not([role=search])").ShouldNotBeNull().ShouldBeAssignableTo<IHtmlFormElement>()!;
        using var content = new MultipartFormDataContent();
        var values = PageClient.ValuesOf(form);
        foreach (var (name, value) in fields)
        {
            values[name] = value;
        }

        foreach (var (name, value) in values)
        {
            content.Add(new StringContent(value), name);
        }

        foreach (var (name, bytes) in files)
        {
            content.Add(new ByteArrayContent(bytes), "Input.Files", name);
        }

        return await citizen.PostAsync(path, content, Token);
    }
}
