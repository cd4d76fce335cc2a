using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Governance.IntegrationTests.Web;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Halls.Duty;

/// <summary>Sends the form of one page to another address, as somebody does who was not shown a button.</summary>
internal static class FormOfAnotherPage
{
    public static async Task<HttpResponseMessage> SubmitFromAsync(this HttpClient visitor, string page, string address)
    {
        var form = (await visitor.GetPageAsync(page)).QuerySelector<IHtmlFormElement>("main form").ShouldNotBeNull();
        return await visitor.PostAsync(address, new FormUrlEncodedContent(PageClient.ValuesOf(form)), TestContext.Current.CancellationToken);
    }
}
