using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Governance.Complaints.Application.Refusals;
using Governance.Complaints.Application.Refusals.Figures;
using Governance.IntegrationTests.Web;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.Refusals;

/// <summary>What a window, a leader and the clock do about refusals.</summary>
internal static class RefusalClient
{
    private const string Api = "/api/v1/refusals";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>A sheet about the hall's item with a 明白纸; what is given instead replaces its parts.</summary>
    public static Dictionary<string, object?> Sheet(ComplaintsHall hall, object? more = null)
    {
        var sheet = new Dictionary<string, object?>
        {
            ["hall"] = hall.Hall,
            ["item"] = hall.Item,
            ["window"] = hall.Window,
            ["asked"] = "演示：想用临时身份证办理。",
            ["reason"] = "演示：指南写的是正式身份证。",
            ["alternative"] = "演示：可以先收件，三日内补。",
        };
        foreach (var property in more?.GetType().GetProperties() ?? [])
        {
            sheet[property.Name] = property.GetValue(more);
        }

        if (!sheet.Keys.Any(k => k is "signpost" or "requirements" or "reply"))
        {
            sheet["requirements"] = new { missing = "演示：正式身份证一份。", takenFirst = true };
        }

        return sheet;
    }

    public static Task<JsonElement> ReportAsync(ComplaintsHall hall, object? more = null) => ComplaintsHall.PostAsync(hall.Clerk, Api, Sheet(hall, more));

    public static async Task<string> RefusedAsync(HttpClient who, string path, object body)
    {
        using var response = await who.PostAsJsonAsync($"{Api}{path}", body, Token);
        response.IsSuccessStatusCode.ShouldBeFalse($"{path} should have been refused");
        return (await response.Content.ReadFromJsonAsync<JsonElement>(Token)).GetProperty("code").GetString()!;
    }

    public static Task<JsonElement> DoAsync(HttpClient who, string number, string verb, object body) => ComplaintsHall.PostAsync(who, $"{Api}/{number}/{verb}", body);

    public static Task<JsonElement> GetAsync(HttpClient who, string path) => who.GetFromJsonAsync<JsonElement>($"{Api}{path}", Token);

    /// <summary>Writes into the form of a refusal's page and presses one of its buttons.</summary>
    public static async Task<HttpResponseMessage> PressAsync(HttpClient who, string number, string button, string text)
    {
        var page = await who.GetPageAsync($"/refusals/{number}");
        var fields = PageClient.ValuesOf(page.QuerySelector("#next form").ShouldNotBeNull().ShouldBeAssignableTo<IHtmlFormElement>()!);
        fields["Input.Text"] = text;
        using var content = new FormUrlEncodedContent(fields);
        return await who.PostAsync($"/refusals/{number}?handler={button}", content, Token);
    }

    /// <summary>Sends what a page without that form would not.</summary>
    public static async Task<HttpResponseMessage> TryToPressAsync(HttpClient who, string number, string button)
    {
        var token = (await who.GetPageAsync($"/refusals/{number}")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var content = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]);
        return await who.PostAsync($"/refusals/{number}?handler={button}", content, Token);
    }

    public static string Text(this JsonElement element, string property) => element.GetProperty(property).GetString()!;

    public static async Task<int> SweepAsync(GovernanceApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var result = await scope.ServiceProvider.GetRequiredService<RefusalSweep>().RunAsync(Token);
        result.Failed.ShouldBe(0);
        return result.Marks;
    }

    public static async Task FoldAsync(GovernanceApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<RefusalFolding>().RunAsync(Token);
    }
}
