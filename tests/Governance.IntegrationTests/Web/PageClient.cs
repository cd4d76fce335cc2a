using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Web;

/// <summary>Reads pages and fills in forms as a browser without script does.</summary>
public static class PageClient
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>The page at an address, which must answer with 200.</summary>
    public static async Task<IHtmlDocument> GetPageAsync(this HttpClient client, string path)
    {
        using var response = await client.GetAsync(path, Token);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, path);
        return await response.ReadPageAsync();
    }

    /// <summary>The answer's body as a page.</summary>
    public static async Task<IHtmlDocument> ReadPageAsync(this HttpResponseMessage response) =>
        new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(Token));

    /// <summary>Opens a page, fills in its form and sends it.</summary>
    /// <param name="client">The visitor.</param>
    /// <param name="path">Where the form is.</param>
    /// <param name="fields">What is typed, by the fields' names; everything else stays as the page has it.</param>
    /// <param name="form">Which form; by default the first one inside the main part.</param>
    public static async Task<HttpResponseMessage> SubmitAsync(
        this HttpClient client, string path, Dictionary<string, string> fields, string form = "main form")
    {
        var page = await client.GetPageAsync(path);
        var element = page.QuerySelector(form).ShouldNotBeNull($"{path} has no {form}").ShouldBeAssignableTo<IHtmlFormElement>()!;
        var values = ValuesOf(element);
        foreach (var (name, value) in fields)
        {
            values[name] = value;
        }

        var action = element.GetAttribute("action") is { Length: > 0 } target ? target : path;
        return await client.PostAsync(action, new FormUrlEncodedContent(values), Token);
    }

    /// <summary>What the form would send untouched.</summary>
    public static Dictionary<string, string> ValuesOf(IHtmlFormElement form)
    {
        var values = new Dictionary<string, string>();
        foreach (var field in form.Elements)
        {
            var name = field.GetAttribute("name");
            if (string.IsNullOrEmpty(name))
            {
                continue;
            }

            switch (field)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio" } box when box.IsChecked:
                    values[name] = box.Value;
                    break;
                case IHtmlInputElement { Type: "checkbox" or "radio" or "file" or "submit" }:
                    break;
                case IHtmlInputElement input:
                    values[name] = input.Value;
                    break;
                case IHtmlTextAreaElement area:
                    values[name] = area.Value;
                    break;
                case IHtmlSelectElement { Value: { } chosen }:
                    values[name] = chosen;
                    break;
            }
        }

        return values;
    }
}
